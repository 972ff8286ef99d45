import { describe, expect, test } from '@jest/globals';
import { type RunningSimulator, runningSimulator } from '../test-utils/running-simulator.js';

async function ask(
  { request }: RunningSimulator,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ data?: unknown; errors?: unknown }> {
  const { body } = await request('/ctp/demo-store/graphql', {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
  });
  return body as { data?: unknown; errors?: unknown };
}

const ORDERS = `query Orders($where: String, $sort: [String!], $limit: Int, $offset: Int) {
  orders(where: $where, sort: $sort, limit: $limit, offset: $offset) { total count offset exists results { orderNumber } }
}`;

describe('orders', () => {
  test.each([
    [
      {},
      12,
      ['1001', '1002', '1003', '1004', '1005', '1006', '1007', '1008', '1009', '1010', '1011', '1012'],
    ],
    [{ where: 'orderState = "Open"', sort: ['createdAt desc'] }, 4, ['1012', '1011', '1010', '1009']],
    [{ where: 'orderNumber in ("1002", "1005")' }, 2, ['1002', '1005']],
    [{ where: 'orderState = "Complete" and shipmentState != "Delivered"' }, 1, ['1004']],
    [{ sort: ['createdAt desc'], limit: 2, offset: 1 }, 12, ['1011', '1010']],
    [{ where: 'orderNumber = "none"' }, 0, []],
  ])('for %j', async (variables, total, numbers) => {
    const { data } = await ask(await runningSimulator(), ORDERS, variables);
    expect(data).toEqual({
      orders: {
        total,
        count: numbers.length,
        offset: 'offset' in variables ? variables.offset : 0,
        exists: total > 0,
        results: numbers.map((orderNumber) => ({ orderNumber })),
      },
    });
  });

  test.each([
    { limit: 501 },
    { offset: 10_001 },
    { where: 'orderState' },
    { where: 'colour = "red"' },
    { sort: ['colour asc'] },
  ])('are refused for %j', async (variables) => {
    const { errors } = await ask(await runningSimulator(), ORDERS, variables);
    expect(errors).toMatchObject([{ path: ['orders'], extensions: { code: 'InvalidInput' } }]);
  });
});

describe('one order', () => {
  test('is found by its number, with names in the asked language', async () => {
    const { data } = await ask(
      await runningSimulator(),
      `{ order(orderNumber: "1001") {
          customerEmail orderState paymentState shipmentState
          totalPrice { type currencyCode centAmount fractionDigits }
          lineItems { quantity name(locale: "de") german: name(acceptLanguage: ["fr", "de"]) french: name(locale: "fr") }
      } }`,
    );
    expect(data).toEqual({
      order: {
        customerEmail: 'lena.vogt@mail.example',
        orderState: 'Complete',
        paymentState: 'Paid',
        shipmentState: 'Delivered',
        totalPrice: { type: 'centPrecision', currencyCode: 'EUR', centAmount: 8900, fractionDigits: 2 },
        lineItems: [
          { quantity: 1, name: 'Leinenhemd', german: 'Leinenhemd', french: null },
          { quantity: 2, name: 'Stofftasche', german: 'Stofftasche', french: null },
        ],
      },
    });
  });

  test('is the same by id, in GraphQL and REST', async () => {
    const simulator = await runningSimulator();
    const rest = await simulator.request('/ctp/demo-store/orders/order-number=1003');
    const { id } = rest.body as { id: string };
    const { data } = await ask(simulator, 'query ($id: String) { order(id: $id) { id orderNumber } }', {
      id,
    });
    expect(data).toEqual({ order: { id, orderNumber: '1003' } });
    expect((await simulator.request(`/ctp/demo-store/orders/${id}`)).body).toEqual(rest.body);
    expect((await simulator.request('/ctp/demo-store/orders/unknown')).status).toBe(404);
  });

  test('is null when there is none', async () => {
    const { data, errors } = await ask(await runningSimulator(), '{ order(orderNumber: "9999") { id } }');
    expect(data).toEqual({ order: null });
    expect(errors).toBeUndefined();
  });
});

test('custom objects written through REST are read through GraphQL', async () => {
  const simulator = await runningSimulator();
  const value = { schema: 1, origin: 'http://localhost:4001' };
  const body = JSON.stringify({ container: 'connect-console-gateway', key: 'gateway-1', value });
  await simulator.request('/ctp/demo-store/custom-objects', { method: 'POST', body });
  const { data } = await ask(
    simulator,
    `{ customObjects(container: "connect-console-gateway") { total results { key version value } }
       customObject(container: "connect-console-gateway", key: "gateway-1") { value }
       none: customObject(container: "connect-console-gateway", key: "gateway-2") { value } }`,
  );
  expect(data).toEqual({
    customObjects: { total: 1, results: [{ key: 'gateway-1', version: 1, value }] },
    customObject: { value },
    none: null,
  });
});

test('a missing scope is the error of its field beside other data', async () => {
  const simulator = await runningSimulator();
  const { access_token: token } = (await (
    await fetch(`${simulator.url}/auth/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('operator-demo-store:simulator-only-secret')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'view_orders:demo-store' }),
    })
  ).json()) as { access_token: string };
  const { body } = await simulator.request('/ctp/demo-store/graphql', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: '{ order(orderNumber: "1001") { orderNumber } customObject(id: "x") { key } }',
    }),
  });
  expect(body).toEqual({
    data: { order: { orderNumber: '1001' }, customObject: null },
    errors: [expect.objectContaining({ path: ['customObject'], extensions: { code: 'insufficient_scope' } })],
  });
});

test('an unknown field is an error', async () => {
  const { data, errors } = await ask(
    await runningSimulator(),
    '{ order(orderNumber: "1001") { trackingNumber } }',
  );
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ message: expect.stringContaining('Cannot query field "trackingNumber"') }]);
});

test('a body that is no GraphQL request is refused', async () => {
  const { request } = await runningSimulator();
  expect(await request('/ctp/demo-store/graphql', { method: 'POST', body: '{"quer":1}' })).toMatchObject({
    status: 400,
  });
});
