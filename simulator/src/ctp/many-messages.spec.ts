import { expect, test } from '@jest/globals';
import { control } from '../test-utils/control.js';
import { type RunningSimulator, runningSimulator } from '../test-utils/running-simulator.js';

const ORDER = '9cd28a6f-5261-4707-931a-c94e228015e9';
const WITHOUT_TOTAL = 'withTotal=false';

async function asker({
  url,
  accessToken,
}: RunningSimulator): Promise<(path: string, body?: object) => Promise<Record<string, unknown>>> {
  const authorization = `Bearer ${await accessToken('shop-demo-store')}`;
  return async (path, body) => {
    const response = await fetch(`${url}/ctp/demo-store${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    return (await response.json()) as Record<string, unknown>;
  };
}

test('an order gets a thousand Messages and ten targets through the HTTP API, as the guide says', async () => {
  const simulator = await runningSimulator();
  const ask = await asker(simulator);
  for (let round = 0; round < 20; round += 1) {
    await control(simulator, 'POST', '/clock', { advance: 60_000 });
    const { version } = await ask(`/orders/${ORDER}`);
    const actions = Array.from({ length: 50 }, (_, index) => ({
      action: 'changeOrderState',
      orderState: index % 2 === 0 ? 'Confirmed' : 'Open',
    }));
    await ask(`/orders/${ORDER}`, { version, actions });
  }
  for (let number = 1; number <= 10; number += 1) {
    const value = { schema: 1, mode: 'events', messageTypes: ['OrderStateChanged'] };
    await ask('/custom-objects', { container: 'sync-target', key: `target-${number}`, value });
  }
  const where = encodeURIComponent(`resource(typeId="order" and id="${ORDER}")`);
  const newest = await ask(`/messages?where=${where}&sort=createdAt%20desc&limit=500`);
  expect(newest).toMatchObject({ total: 1002, count: 500 });
  const sequenceNumbers = (newest.results as { sequenceNumber: number }[]).map(
    ({ sequenceNumber }) => sequenceNumber,
  );
  expect(Math.min(...sequenceNumbers)).toBe(503);
  const targets = await ask(`/custom-objects/sync-target?limit=500&${WITHOUT_TOTAL}`);
  expect(targets).toMatchObject({ count: 17 });
});
