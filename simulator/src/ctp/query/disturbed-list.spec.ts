import { expect, test } from '@jest/globals';
import { control } from '../../test-utils/control.js';
import { type RunningSimulator, runningSimulator } from '../../test-utils/running-simulator.js';

const RANGE =
  '{ customObjects(container: "list", where: "key >= \\"b\\" and key < \\"c\\"") { results { key } } }';

async function ask(
  { url, accessToken }: RunningSimulator,
  query: string,
): Promise<{ data: unknown; errors?: unknown }> {
  const authorization = `Bearer ${await accessToken('shop-demo-store')}`;
  const response = await fetch(`${url}/ctp/demo-store/graphql`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: unknown; errors?: unknown };
}

test.each([
  ['works', [], ['b1', 'b2']],
  ['answers more than it was asked for', ['ctp/custom-objects=ranges-ignored'], ['a1', 'b1', 'b2', 'c1']],
  ['elsewhere in trouble still works', ['ctp/messages=ranges-ignored'], ['b1', 'b2']],
])('a range of keys %s', async (_what, faults, keys) => {
  const simulator = await runningSimulator({ scenario: 'empty', faults });
  for (const key of ['a1', 'b1', 'b2', 'c1']) {
    const body = JSON.stringify({ container: 'list', key, value: 1 });
    await simulator.request('/ctp/demo-store/custom-objects', { method: 'POST', body });
  }
  const { data } = await ask(simulator, RANGE);
  expect(data).toEqual({ customObjects: { results: keys.map((key) => ({ key })) } });
});

test('a range of keys is refused, and a list of keys is not', async () => {
  const simulator = await runningSimulator({ scenario: 'empty', faults: ['ctp=ranges-refused'] });
  expect(await ask(simulator, RANGE)).toMatchObject({
    data: null,
    errors: [{ path: ['customObjects'], extensions: { code: 'InvalidInput' } }],
  });
  const list = await simulator.request('/ctp/demo-store/custom-objects/list?where=key%20in%20(%22a%22)');
  expect(list.status).toBe(200);
});

test('what is asked for in an order comes in its own', async () => {
  const simulator = await runningSimulator();
  const query = '{ messages(sort: ["createdAt desc"], limit: 1) { results { createdAt } } }';
  const newest = await ask(simulator, query);
  await control(simulator, 'PUT', '/faults', { faults: ['ctp=unsorted'] });
  expect(await ask(simulator, query)).not.toEqual(newest);
});
