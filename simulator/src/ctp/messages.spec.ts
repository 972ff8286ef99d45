import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { messagesEnabled, orderDraft, type RunningShop, runningShop } from './test-utils/shop.builder.js';

type Message = {
  id: string;
  type: string;
  sequenceNumber: number;
  resourceVersion: number;
  resource: { id: string };
};

const DAY = 24 * 60 * 60 * 1000;

async function messages(shop: RunningShop, where = 'version = 1'): Promise<Message[]> {
  const query = `where=${encodeURIComponent(where)}&sort=${encodeURIComponent('createdAt asc')}&limit=500`;
  return (await shop.get(`/messages?${query}`)).body.results as Message[];
}

async function importOrder(shop: RunningShop, orderNumber: string): Promise<string> {
  return String((await shop.post('/orders/import', orderDraft(orderNumber))).body.id);
}

function confirm(shop: RunningShop, id: string, version: number): ReturnType<RunningShop['post']> {
  const action = { action: 'changeOrderState', orderState: version % 2 === 0 ? 'Open' : 'Confirmed' };
  return shop.post(`/orders/${id}`, { version, actions: [action] });
}

/** One request on one of three orders: with actions that write a Message or do not, outdated, or refused. */
const request = fc.record({
  order: fc.nat({ max: 2 }),
  outdated: fc.boolean(),
  actions: fc.array(
    fc.oneof(
      fc.record({
        action: fc.constant('changeOrderState'),
        orderState: fc.constantFrom('Open', 'Confirmed', 'Complete', 'Cancelled', 'Lost'),
      }),
      fc.record({
        action: fc.constant('changePaymentState'),
        paymentState: fc.constantFrom('Paid', 'Pending'),
      }),
      fc.record({ action: fc.constant('setLocale'), locale: fc.constantFrom('en', 'de') }),
      fc.record({
        action: fc.constant('setCustomerEmail'),
        email: fc.constantFrom('a@x.example', 'b@x.example'),
      }),
    ),
    { maxLength: 4 },
  ),
});

describe('the messages of a resource', () => {
  test('count 1, 2, 3 … without a gap, each about a version of its own, whatever is asked in parallel', async () => {
    const shop = await runningShop();
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 12 }), async (requests) => {
        round += 1;
        const ids = await Promise.all([0, 1, 2].map((index) => importOrder(shop, `${round}-${index}`)));
        await Promise.all(
          requests.map(async ({ order, outdated, actions }) => {
            const path = `/orders/${ids[order] ?? ''}`;
            const version = Number((await shop.get(path)).body.version) - Number(outdated);
            await shop.post(path, { version, actions });
          }),
        );
        for (const id of ids) {
          const { version } = (await shop.get(`/orders/${id}`)).body;
          const told = await messages(shop, `resource(typeId="order" and id="${id}")`);
          expect(told.map(({ sequenceNumber }) => sequenceNumber)).toEqual(told.map((_, index) => index + 1));
          const versions = told.map(({ resourceVersion }) => resourceVersion);
          expect(new Set(versions).size).toBe(versions.length);
          expect([...versions].sort((one, other) => one - other)).toEqual(versions);
          expect(versions.at(-1)).toBeLessThanOrEqual(Number(version));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('are read one by one and never changed', async () => {
    const shop = await runningShop();
    await importOrder(shop, 'A-1');
    const [message] = await messages(shop);
    expect(await shop.get(`/messages/${message?.id ?? ''}`)).toEqual({ status: 200, body: message });
    const { url } = shop;
    expect(
      (await fetch(`${url}/ctp/demo-store/messages/${message?.id ?? ''}`, { method: 'DELETE' })).status,
    ).toBe(404);
  });

  test('are kept for as many days as the project says', async () => {
    const shop = await runningShop({ messages: false });
    await shop.post('', messagesEnabled(1, 2));
    const id = await importOrder(shop, 'A-1');
    const pass = async (milliseconds: number): Promise<void> => {
      shop.clock.advance(milliseconds);
      await shop.reconnect();
    };
    await pass(DAY);
    await confirm(shop, id, 1);
    await pass(DAY + 1);
    expect((await messages(shop)).map(({ type, sequenceNumber }) => [type, sequenceNumber])).toEqual([
      ['OrderStateChanged', 2],
    ]);
    await pass(DAY);
    expect(await messages(shop)).toEqual([]);
    await confirm(shop, id, 2);
    expect((await messages(shop)).map(({ sequenceNumber }) => sequenceNumber)).toEqual([3]);
  });

  test('are there for queries only while the project enables them, and count on meanwhile', async () => {
    const shop = await runningShop({ messages: false });
    expect((await shop.get('')).body).toMatchObject({
      version: 1,
      messages: { enabled: false, deleteDaysAfterCreation: 15 },
    });
    const id = await importOrder(shop, 'A-1');
    expect(await messages(shop)).toEqual([]);
    await shop.post('', messagesEnabled(1, 15));
    await confirm(shop, id, 1);
    expect((await messages(shop)).map(({ sequenceNumber }) => sequenceNumber)).toEqual([2]);
  });
});

describe('the messages configuration', () => {
  test.each([
    [messagesEnabled(1, 0), 400, 'InvalidJsonInput'],
    [messagesEnabled(1, 91), 400, 'InvalidJsonInput'],
    [messagesEnabled(2, 15), 409, 'ConcurrentModification'],
    [{ version: 1, actions: [{ action: 'changeName', name: 'x' }] }, 400, 'InvalidJsonInput'],
  ])('%j is refused: %i %s', async (update, status, code) => {
    const shop = await runningShop({ messages: false });
    expect(await shop.post('', update)).toMatchObject({ status, body: { errors: [{ code }] } });
    expect((await shop.get('')).body).toMatchObject({ version: 1, messages: { enabled: false } });
  });
});
