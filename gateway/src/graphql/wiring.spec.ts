import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { Answer, RecordedRequest } from '../test-utils/fake-commercetools.js';
import { holdPages } from '../test-utils/held-pages.js';
import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildDeployment, buildErrorBody } from '../test-utils/wire.builder.js';

const GRAPHQL = 'POST /ctp/demo-store/graphql';
const TOPIC = 'projects/their-project/topics/topic-1';
const URL_OF_SERVICE = 'https://service-1.us-central1.gcp.preview.commercetools.app/service';

const WIRING = `missingScopes subscriptions { id key destinationType destination status resourceTypes }
  extensions { id key destinationType destination resourceTypes } types { id key resourceTypes }
  before { subscriptions { id } extensions { id } types { id } }`;

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
  const json = buildDeployment({
    id: 'some-id',
    applications: [
      { applicationName: 'service', url: URL_OF_SERVICE },
      { applicationName: 'event', topic: TOPIC },
    ],
  });
  gateway.commercetools.on('GET /connect/demo-store/deployments/some-id', { json });
});
afterEach(() => gateway.close());

type Wire = Record<string, unknown>;
type Field = 'subscriptions' | 'extensions' | 'typeDefinitions';

/** Answers the GraphQL API by the root field that is asked for. */
function hold(answers: Partial<Record<Field, Wire[] | Answer>>): void {
  gateway.commercetools.on(GRAPHQL, ({ body }: RecordedRequest) => {
    const { query, variables } = JSON.parse(body) as {
      query: string;
      variables: { limit: number; offset: number };
    };
    const field = (['subscriptions', 'extensions', 'typeDefinitions'] as const).find((name) =>
      query.includes(`${name}(`),
    );
    const held = (field && answers[field]) ?? [];
    if (!Array.isArray(held) || !field) return held as Answer; // an answer of its own
    const { limit, offset } = variables;
    return {
      json: { data: { [field]: { total: held.length, results: held.slice(offset, offset + limit) } } },
    };
  });
}

async function readWiring(): Promise<Wire> {
  const { data, errors } = await gateway.ask(`{ deployment(id: "some-id") { wiring { ${WIRING} } } }`);
  expect(errors).toBeUndefined();
  return (data?.deployment as { wiring: Wire }).wiring; // the shape that was asked for
}

function subscription(id: string, destination: Wire): Wire {
  return { id, status: 'Healthy', messages: [{ resourceTypeId: 'order' }], changes: [], destination };
}

function extension(id: string, destination: Wire): Wire {
  return { id, triggers: [{ resourceTypeId: 'cart' }, { resourceTypeId: 'cart' }], destination };
}

function note(fields: Wire): void {
  gateway.commercetools.customObjects.put({
    container: 'connect-console-journal',
    key: 'deployment.some-id.10.click',
    value: {
      schema: 1,
      subject: 'deployment/some-id',
      origin: 'console',
      kind: 'redeploy',
      state: 'running',
      resourceVersion: 10,
      ...fields,
    },
  });
}

describe('what is wired to a deployment', () => {
  it('delivers to one of its topics or calls one of its addresses', async () => {
    hold({
      subscriptions: [
        {
          ...subscription('here', {
            type: 'GoogleCloudPubSub',
            projectId: 'their-project',
            topic: 'topic-1',
          }),
          key: 'orders',
          changes: [{ resourceTypeId: 'order' }, { resourceTypeId: 'payment' }],
        },
        subscription('elsewhere', {
          type: 'GoogleCloudPubSub',
          projectId: 'their-project',
          topic: 'topic-2',
        }),
        subscription('sns', { type: 'SNS', topicArn: 'arn:aws:sns:eu:1:topic-1-b' }),
      ],
      extensions: [
        extension('calls', { type: 'HTTP', url: `${URL_OF_SERVICE}?code=canary-key` }),
        extension('other', { type: 'AWSLambda', arn: 'arn:aws:lambda:eu:1:function:x' }),
      ],
      typeDefinitions: [{ id: 'type-1', key: 'erp', resourceTypeIds: ['order'] }],
    });
    expect(await readWiring()).toEqual({
      missingScopes: [],
      subscriptions: [
        {
          id: 'here',
          key: 'orders',
          destinationType: 'GoogleCloudPubSub',
          destination: TOPIC,
          status: 'Healthy',
          resourceTypes: ['order', 'payment'],
        },
      ],
      extensions: [
        {
          id: 'calls',
          key: null,
          destinationType: 'HTTP',
          destination: URL_OF_SERVICE,
          resourceTypes: ['cart'],
        },
      ],
      types: [],
      before: null,
    });
  });

  it('is compared with what was there before the last run that was asked for here', async () => {
    const wired = { destinationType: 'GoogleCloudPubSub', resourceTypes: ['order'] };
    note({
      wiringBefore: {
        subscriptions: [
          { id: 'old', ...wired, destination: 'projects/their-project/topics/topic-0' },
          { id: 'foreign', ...wired, destination: 'projects/their-project/topics/topic-9' },
        ],
        extensions: [],
        types: [{ id: 'type-1', key: 'erp', resourceTypes: [] }],
        addresses: ['projects/their-project/topics/topic-0'],
      },
    });
    const pubSub = { type: 'GoogleCloudPubSub', projectId: 'their-project' };
    hold({
      subscriptions: [
        subscription('old', { ...pubSub, topic: 'topic-0' }),
        subscription('foreign', { ...pubSub, topic: 'topic-9' }),
        subscription('new', { ...pubSub, topic: 'topic-7' }),
      ],
      typeDefinitions: [
        { id: 'type-1', key: 'erp', resourceTypeIds: [] },
        { id: 'type-2', key: 'crm', resourceTypeIds: [] },
      ],
    });
    expect(await readWiring()).toMatchObject({
      subscriptions: [{ id: 'old' }, { id: 'new' }],
      types: [{ id: 'type-2' }],
      before: { subscriptions: [{ id: 'old' }], extensions: [], types: [] },
    });
  });

  it.each([
    ['was not sent', { state: 'notSent' }],
    ['was refused', { state: 'refused', failure: { code: 'x', message: 'y' } }],
    ['somebody else made', { origin: 'seen' }],
  ])('is not compared with what was there before a run that %s', async (_name, fields) => {
    note({ ...fields, wiringBefore: { subscriptions: [], extensions: [], types: [], addresses: [] } });
    hold({});
    expect(await readWiring()).toMatchObject({ before: null });
  });

  it('is asked for in pages, and not as a part', async () => {
    const types = Array.from({ length: 700 }, (_, index) => ({ id: `type-${index}`, key: `k${index}` }));
    note({ wiringBefore: { subscriptions: [], extensions: [], types: [], addresses: [] } });
    hold({ typeDefinitions: types });
    expect((await readWiring()).types).toHaveLength(700);
    expect(gateway.commercetools.requestsTo(GRAPHQL)).toHaveLength(4);
    hold({ typeDefinitions: { json: { data: { typeDefinitions: { total: 5_001, results: types } } } } });
    expect(await readWiring()).toMatchObject({ types: null });
  });

  it('is asked for without any credential', async () => {
    hold({});
    await readWiring();
    const bodies = gateway.commercetools.requestsTo(GRAPHQL).map(({ body }) => body);
    expect(bodies).toHaveLength(3);
    expect(bodies.join()).not.toMatch(/secret|accessKey|apiKey|connectionString|authentication|password/i);
  });

  it.each([
    [
      'a user and a key',
      'https://user:canary@example.com/path?key=canary#canary',
      'https://example.com/path',
    ],
    ['no scheme', 'user:canary@example.com/path?key=canary', 'example.com/path'],
  ])('never shows the credentials in an address with %s', async (_name, url, destination) => {
    note({ wiringBefore: { subscriptions: [], extensions: [], types: [], addresses: [] } });
    hold({ extensions: [extension('calls', { type: 'HTTP', url })] });
    const wiring = await readWiring();
    expect(wiring).toMatchObject({ extensions: [{ destination }] });
    expect(JSON.stringify(wiring)).not.toContain('canary');
  });
});

describe('a part of the wiring that cannot be read', () => {
  const forbiddenAnswer = {
    json: { data: null, errors: [{ message: 'Missing', extensions: { code: 'insufficient_scope' } }] },
  };

  it.each([
    ['subscriptions', 'subscriptions', 'manage_subscriptions'],
    ['extensions', 'extensions', 'manage_extensions'],
    ['typeDefinitions', 'types', 'view_types'],
  ])('for lack of a scope, %s, takes nothing from the others', async (field, name, scope) => {
    hold({ [field]: forbiddenAnswer });
    expect(await readWiring()).toEqual({
      subscriptions: [],
      extensions: [],
      types: [],
      before: null,
      missingScopes: [scope],
      [name]: null,
    });
  });

  it('may be all of it', async () => {
    gateway.commercetools.on(GRAPHQL, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    expect(await readWiring()).toEqual({
      subscriptions: null,
      extensions: null,
      types: null,
      before: null,
      missingScopes: ['manage_subscriptions', 'manage_extensions', 'view_types'],
    });
  });

  it.each([
    ['fails', { status: 500, json: buildErrorBody(500, 'General') }],
    ['hangs up', { hangUp: true }],
    ['does not answer the question', { json: { data: {} } }],
    ['answers nothing', { json: null }],
  ])('is no matter of scopes when commercetools %s', async (_name, answer) => {
    hold({ extensions: answer });
    expect(await readWiring()).toMatchObject({ subscriptions: [], extensions: null, missingScopes: [] });
  });

  it('is only that of a strange element', async () => {
    note({ wiringBefore: { subscriptions: [], extensions: [], types: [], addresses: [] } });
    hold({ subscriptions: [{}, { id: 'new' }], typeDefinitions: [{ key: 'x' }] });
    expect(await readWiring()).toMatchObject({
      subscriptions: [{ id: 'new', destination: '', destinationType: '', status: '', resourceTypes: [] }],
      types: [],
    });
  });
});

describe('the wiring of many deployments', () => {
  it.each([
    ['deployments', '{ deployments { results { wiring { missingScopes } } } }'],
    [
      'the deployments of a connector',
      '{ stagedConnector(id: "1") { deployments { wiring { missingScopes } } } }',
    ],
  ])('is not asked for in %s', async (_name, document) => {
    const rows = [buildDeployment({ connector: { id: 'connector-1' } })];
    holdPages(gateway.commercetools, 'GET /connect/demo-store/deployments', rows);
    const json = { id: 'connector-1', version: 1 };
    gateway.commercetools.on('GET /connect/connectors/drafts/1', { json });
    const { errors } = await gateway.ask(document);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(gateway.commercetools.requestsTo(GRAPHQL)).toEqual([]);
  });
});
