import { describe, expect, test } from '@jest/globals';
import { type RunningSimulator, runningSimulator } from '../../test-utils/running-simulator.js';

const TEN_MINUTES = 10 * 60 * 1000;
const KLAVIYO = '/connect/demo-store/deployments/key=klaviyo-demo-store';
const ADYEN = '/connect/demo-store/deployments/key=adyen-demo-store';
const BAZAARVOICE = '/connect/demo-store/deployments/key=bazaarvoice-demo-store';
const OLD_TOPIC = 'klaviyo-events-308c87d5';

type Deployment = { version: number; applications: { topic?: string }[] };
type Shown = { results: { key: string; destination: { topic?: string; url?: string } }[] };

async function read<Shape>({ url, accessToken }: RunningSimulator, path: string): Promise<Shape> {
  const client = path.startsWith('/ctp') ? 'shop-demo-store' : 'operator-demo-store';
  const headers = { authorization: `Bearer ${await accessToken(client)}` };
  return (await fetch(`${url}${path}`, { headers })).json() as Promise<Shape>; // the tests say what they expect
}

async function destinations(simulator: RunningSimulator, kind: 'subscriptions' | 'extensions') {
  const { results } = await read<Shown>(simulator, `/ctp/demo-store/${kind}`);
  return Object.fromEntries(results.map(({ key, destination: { topic, url } }) => [key, topic ?? url]));
}

async function redeployKlaviyo(simulator: RunningSimulator, settings: object): Promise<string | undefined> {
  const { version } = await read<Deployment>(simulator, KLAVIYO);
  const body = JSON.stringify({ version, actions: [{ action: 'redeploy', ...settings }] });
  await simulator.request(KLAVIYO, { method: 'POST', body });
  simulator.clock.advance(TEN_MINUTES);
  const { applications } = await read<Deployment>(simulator, KLAVIYO);
  return applications[0]?.topic?.split('/').at(-1);
}

async function undeployAdyen(simulator: RunningSimulator): Promise<number> {
  const { version } = await read<Deployment>(simulator, ADYEN);
  await simulator.request(`${ADYEN}?version=${version}`, { method: 'DELETE' });
  simulator.clock.advance(TEN_MINUTES);
  return (await simulator.request(ADYEN)).status;
}

describe('a postDeploy script', () => {
  test('points the subscription to the new topic', async () => {
    const simulator = await runningSimulator();
    const topic = await redeployKlaviyo(simulator, { updateConnector: true });
    expect(topic).not.toBe(OLD_TOPIC);
    expect(await destinations(simulator, 'subscriptions')).toMatchObject({ 'klaviyo-orders': topic });
  });

  test.each([
    ['that fails', {}],
    ['that is skipped', { updateConnector: true, skipScripts: true }],
  ])('%s leaves the subscription at the old topic', async (_how, settings) => {
    const simulator = await runningSimulator();
    expect(await redeployKlaviyo(simulator, settings)).not.toBe(OLD_TOPIC);
    expect(await destinations(simulator, 'subscriptions')).toMatchObject({ 'klaviyo-orders': OLD_TOPIC });
  });
});

describe('a preUndeploy script', () => {
  test('that fails ends the undeployment, and works once it is mended', async () => {
    const simulator = await runningSimulator();
    expect(await undeployAdyen(simulator)).toBe(200);
    expect(await read(simulator, ADYEN)).toMatchObject({ status: 'UndeployFailed' });

    const body = JSON.stringify({ 'pre-undeploy-failure': 'ignored' });
    await simulator.request('/__simulator/behavior', { method: 'PUT', body });
    expect(await undeployAdyen(simulator)).toBe(404);
    expect(await destinations(simulator, 'extensions')).toHaveProperty('adyen-payments');
  });

  test('removes what it finds', async () => {
    const simulator = await runningSimulator();
    const { version } = await read<Deployment>(simulator, BAZAARVOICE);
    await simulator.request(`${BAZAARVOICE}?version=${version}`, { method: 'DELETE' });
    simulator.clock.advance(TEN_MINUTES);
    expect((await simulator.request(BAZAARVOICE)).status).toBe(404);
    expect(await destinations(simulator, 'subscriptions')).not.toHaveProperty('bazaarvoice-deliveries');
  });
});
