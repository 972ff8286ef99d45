import { describe, expect, test } from '@jest/globals';
import { control } from '../../test-utils/control.js';
import { type RunningSimulator, runningSimulator } from '../../test-utils/running-simulator.js';
import type { LifeReport } from './order-life.js';

async function play(simulator: RunningSimulator, what: string): Promise<LifeReport> {
  const { body } = await control(simulator, 'POST', '/life/demo-store', { play: what });
  return body as LifeReport;
}

async function messageTypes({ url, accessToken }: RunningSimulator): Promise<string[]> {
  const where = 'type in ("OrderCreated","OrderStateChanged","OrderPaymentAdded","PaymentTransactionAdded")';
  const response = await fetch(
    `${url}/ctp/demo-store/messages?limit=500&sort=createdAt+asc&where=${encodeURIComponent(where)}`,
    { headers: { authorization: `Bearer ${await accessToken('shop-demo-store')}` } },
  );
  const { results } = (await response.json()) as { results: { type: string }[] };
  return results.map(({ type }) => type);
}

describe('the life of an order', () => {
  test('is played step by step, each in the API and with its Messages', async () => {
    const simulator = await runningSimulator();
    expect((await control(simulator, 'GET', '/life/demo-store')).body).toMatchObject({
      orderNumber: 'LIFE-1',
      steps: expect.arrayContaining([expect.objectContaining({ number: 1, done: false })]),
    });
    const { orderId } = await play(simulator, 'next');
    const before = await messageTypes(simulator);
    const { body: order } = await simulator.request('/ctp/demo-store/orders/order-number=LIFE-1');
    expect(order).toMatchObject({
      id: orderId,
      version: 1,
      orderState: 'Open',
      customerEmail: 'ada.example@mail.example',
    });
    const { steps } = await play(simulator, 'next');
    expect(steps.filter(({ done }) => done)).toHaveLength(2);
    expect((await messageTypes(simulator)).slice(before.length)).toEqual([
      'OrderPaymentAdded',
      'PaymentTransactionAdded',
    ]);
  });

  test('ends complete, delivered and partly refunded', async () => {
    const simulator = await runningSimulator();
    const { steps } = await play(simulator, 'all');
    expect(steps.every(({ done }) => done)).toBe(true);
    const { body } = await simulator.request('/ctp/demo-store/orders/order-number=LIFE-1');
    expect(body).toMatchObject({
      orderState: 'Complete',
      paymentState: 'Paid',
      shipmentState: 'Delivered',
      customerId: expect.any(String),
      returnInfo: [expect.anything()],
      syncInfo: [],
    });
  });

  test('says when it is over, and begins again with another order', async () => {
    const simulator = await runningSimulator();
    await play(simulator, 'all');
    expect(await control(simulator, 'POST', '/life/demo-store', { play: 'next' })).toMatchObject({
      status: 409,
      body: { error: 'This life is over. Begin again with another order.' },
    });
    expect(await play(simulator, 'again')).toMatchObject({ orderNumber: 'LIFE-2' });
    expect(await play(simulator, 'next')).toMatchObject({
      orderNumber: 'LIFE-2',
      orderId: expect.any(String),
    });
  });

  test('starts anew with the scenario', async () => {
    const simulator = await runningSimulator();
    await play(simulator, 'all');
    await control(simulator, 'POST', '/reset');
    expect((await control(simulator, 'GET', '/life/demo-store')).body).toMatchObject({
      orderNumber: 'LIFE-1',
    });
    expect(await play(simulator, 'all')).toMatchObject({ orderNumber: 'LIFE-1' });
  });

  test('needs a project that exists', async () => {
    const simulator = await runningSimulator();
    expect(await control(simulator, 'GET', '/life/nowhere')).toMatchObject({ status: 404 });
  });
});
