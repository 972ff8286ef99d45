import { expect, test } from '@jest/globals';
import { type RunningSimulator, runningSimulator } from '../../test-utils/running-simulator.js';

/** What the gateway asks to tell what is wired to a Deployment; never a credential. */
const QUESTIONS = {
  subscriptions: `subscriptions(limit: 500, offset: 0, sort: ["id asc"]) { total results {
    id key status messages { resourceTypeId } changes { resourceTypeId }
    destination { type
      ... on GoogleCloudPubSubDestination { projectId topic }
      ... on SNSDestination { topicArn }
      ... on SQSDestination { queueUrl }
      ... on EventGridDestination { uri }
      ... on EventBridgeDestination { source }
      ... on ConfluentCloudDestination { bootstrapServer topic } } } }`,
  extensions: `extensions(limit: 500, offset: 0, sort: ["id asc"]) { total results {
    id key triggers { resourceTypeId }
    destination { type
      ... on HttpDestination { url }
      ... on GoogleCloudFunctionDestination { url }
      ... on AWSLambdaDestination { arn } } } }`,
  typeDefinitions:
    'typeDefinitions(limit: 500, offset: 0, sort: ["id asc"]) { total results { id key resourceTypeIds } }',
};

async function ask(
  { url, accessToken }: RunningSimulator,
  query: string,
  clientId: string,
): Promise<{ data: Record<string, unknown>; errors?: unknown }> {
  const answer = await fetch(`${url}/ctp/demo-store/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await accessToken(clientId)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
}

test('the gateway reads subscriptions, extensions and types with where they lead', async () => {
  const simulator = await runningSimulator();
  const query = `{ ${Object.values(QUESTIONS).join(' ')} }`;
  expect(await ask(simulator, query, 'gateway-demo-store')).toMatchObject({
    data: {
      subscriptions: {
        results: expect.arrayContaining([
          expect.objectContaining({
            key: 'klaviyo-orders',
            status: 'Healthy',
            destination: {
              type: 'GoogleCloudPubSub',
              projectId: 'connect',
              topic: 'klaviyo-events-308c87d5',
            },
          }),
        ]),
      },
      extensions: {
        results: [{ key: 'adyen-payments', destination: { type: 'HTTP', url: expect.any(String) } }],
      },
      typeDefinitions: { total: 0 },
    },
  });
});

test('an event bridge has a source', async () => {
  const simulator = await runningSimulator();
  const destination = { type: 'EventBridge', region: 'eu-central-1', accountId: '123' };
  const draft = { key: 'bridge', destination, messages: [{ resourceTypeId: 'order' }] };
  await fetch(`${simulator.url}/ctp/demo-store/subscriptions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await simulator.accessToken('shop-demo-store')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(draft),
  });
  const { data } = await ask(simulator, `{ ${QUESTIONS.subscriptions} }`, 'gateway-demo-store');
  expect(JSON.stringify(data)).toContain('"source":"aws.partner/commercetools.com/eu-central-1/123"');
});

test.each(Object.entries(QUESTIONS))('without its scope, %s are refused', async (_name, question) => {
  const simulator = await runningSimulator();
  const answer = await ask(simulator, `{ ${question} }`, 'reporting-demo-store');
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'insufficient_scope' } }] });
});
