import { expect, test } from '@jest/globals';
import type { RunningSimulator } from '../../test-utils/running-simulator.js';
import { runningSimulator } from '../../test-utils/running-simulator.js';

const HALF_AN_HOUR = 1_800_000;

type Client = { id: string; scope: string };

async function apiClients({ request }: RunningSimulator): Promise<Client[]> {
  const { body } = await request('/ctp/demo-store/api-clients');
  return (body as { results: Client[] }).results; // what it shows is the test
}

/** Deploys Connect Console anew, which asks for an API client. */
async function deploy(simulator: RunningSimulator): Promise<string> {
  const { connect, clock } = simulator;
  const deployments = connect().withProjectKey({ projectKey: 'demo-store' }).deployments();
  const CLOUD_IDENTIFIER = { key: 'CLOUD_IDENTIFIER', value: 'gcp-us' };
  const { body } = await deployments
    .post({
      body: {
        connector: { key: 'connect-console' },
        region: 'us-central1.gcp',
        configurations: [],
        globalConfiguration: { standardConfiguration: [CLOUD_IDENTIFIER], securedConfiguration: [] },
      },
    })
    .execute();
  clock.advance(HALF_AN_HOUR);
  return body.id;
}

async function undeploy({ connect, clock }: RunningSimulator, ID: string): Promise<void> {
  await connect()
    .withProjectKey({ projectKey: 'demo-store' })
    .deployments()
    .withId({ ID })
    .delete()
    .execute();
  clock.advance(HALF_AN_HOUR);
}

test('a Deployment whose connector asks for an API client gets one that can sign in', async () => {
  const simulator = await runningSimulator();
  const before = await apiClients(simulator);
  await deploy(simulator);
  const [made] = (await apiClients(simulator)).slice(before.length);
  expect(made?.scope.split(' ')).toContain('manage_key_value_documents:demo-store');
});

test('the API client goes with its Deployment', async () => {
  const simulator = await runningSimulator();
  const before = await apiClients(simulator);
  await undeploy(simulator, await deploy(simulator));
  expect(await apiClients(simulator)).toEqual(before);
});

test('an API client that is kept can be deleted', async () => {
  const simulator = await runningSimulator({ behavior: ['api-client-after-undeploy=kept'] });
  const before = await apiClients(simulator);
  await undeploy(simulator, await deploy(simulator));
  const [left] = (await apiClients(simulator)).slice(before.length);
  await simulator.request(`/ctp/demo-store/api-clients/${left?.id}`, { method: 'DELETE' });
  expect(await apiClients(simulator)).toEqual(before);
  expect(
    (await simulator.request(`/ctp/demo-store/api-clients/${left?.id}`, { method: 'DELETE' })).status,
  ).toBe(404);
});
