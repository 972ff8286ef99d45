import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { orderDraft, type RunningShop, runningShop } from '../test-utils/shop.builder.js';
import { createCollection } from '../store/collection.js';
import { type ListArguments, resultPage } from './result-page.js';

const FIELDS = ['id', 'group', 'size', 'when', 'owner', 'parts', 'note'];

const ITEMS = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      group: fc.constantFrom('red', 'blue'),
      size: fc.integer({ min: 0, max: 5 }),
      when: fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00Z', '2026-11-21T00:00:00.000Z'),
      owner: fc.record({ id: fc.constantFrom('x', 'y') }),
      parts: fc.array(fc.record({ id: fc.constantFrom('p', 'q') }), { maxLength: 2 }),
      note: fc.string(),
    },
    { requiredKeys: ['id', 'group', 'size', 'when', 'owner', 'parts'] },
  ),
  { selector: ({ id }) => id, maxLength: 8 },
);

const { where } = fc.letrec<{ where: string; condition: string }>((tie) => ({
  condition: fc.constantFrom(
    'id = "a"',
    'id in ("b", "a", "z")',
    'group = "red"',
    'size > 2',
    'size <= 1',
    'when = "2026-11-20T10:00:00Z"',
    'when > "2026-11-20"',
    'owner(id = "x")',
    'parts(id = "p" or id = "q")',
    'parts is empty',
    'note is defined',
  ),
  where: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('condition'),
    fc.tuple(tie('where'), tie('where')).map(([one, other]) => `(${one} and ${other})`),
    fc.tuple(tie('where'), tie('where')).map(([one, other]) => `(${one} or ${other})`),
    tie('where').map((inner) => `not (${inner})`),
  ),
}));

test('an index changes what a query costs, never what it finds', () => {
  fc.assert(
    fc.property(ITEMS, where, fc.integer({ min: 0, max: 3 }), (items, text, offset) => {
      const list: ListArguments = { where: text, sort: ['size desc'], offset, limit: 3 };
      const plain = resultPage({ collection: createCollection([...items], []), fields: FIELDS }, list);
      const indexed = createCollection([...items], ['id', 'group', 'owner.id', 'parts.id']);
      expect(resultPage({ collection: indexed, fields: FIELDS }, list)).toEqual(plain);
    }),
  );
});

test('a collection finds what was added, replaced and left, also when its list was changed beside it', () => {
  const list = [{ id: '1', key: 'a' }];
  const collection = createCollection(list, ['id', 'key']);
  const second = { id: '2', key: 'b' };
  collection.add(second);
  collection.replace(second, { id: '2', key: 'c' });
  expect(collection.withValue('key', ['b'])).toEqual([]);
  expect(collection.withValue('key', ['c', 'a'])).toEqual(list);
  list.push({ id: '3', key: 'c' });
  expect(collection.withValue('key', ['c']).map(({ id }) => id)).toEqual(['2', '3']);
  collection.remove(list[0] ?? second);
  expect(collection.withValue('key', ['a'])).toEqual([]);
  expect(list.map(({ id }) => id)).toEqual(['2', '3']);
});

describe('orders', () => {
  const NUMBERS = ['A-1', 'A-2', 'A-3', 'A-4'];

  async function withOrders(): Promise<RunningShop> {
    const shop = await runningShop();
    for (const [index, orderNumber] of NUMBERS.entries()) {
      const totalPrice = { currencyCode: 'EUR', centAmount: index < 2 ? 1000 : 500 };
      const country = index % 2 === 0 ? { country: 'DE' } : {};
      await shop.post('/orders/import', orderDraft(orderNumber, { totalPrice, ...country }));
      shop.clock.advance(1_000);
    }
    return shop;
  }

  const numbersOf = (body: unknown): string[] =>
    (body as { results: { orderNumber: string }[] }).results.map(({ orderNumber }) => orderNumber);

  test.each([
    ['sort=totalPrice.centAmount asc&sort=orderNumber desc', ['A-4', 'A-3', 'A-2', 'A-1']],
    ['sort=country asc&sort=orderNumber asc', ['A-1', 'A-3', 'A-2', 'A-4']],
    ['sort=createdAt desc&limit=1&offset=1', ['A-3']],
    ['where=orderNumber in (:numbers)&var.numbers=A-2&var.numbers=A-1', ['A-1', 'A-2']],
    ['where=orderNumber = :number&var.number="A-4"', ['A-4']],
    ['where=createdAt > "2026-11-20T10:00:01Z"', ['A-3', 'A-4']],
    ['where=country is defined&where=orderNumber = "A-1" or orderNumber = "A-2"', ['A-1']],
    [
      'where=lineItems(variant(sku = "MUG-1") and quantity > 1) and totalPrice(centAmount < 600)',
      ['A-3', 'A-4'],
    ],
    ['where=customerEmail = "ada@mail.example" and not (country = "DE")', ['A-2', 'A-4']],
  ])('%s', async (query, numbers) => {
    const shop = await withOrders();
    const { status, body } = await shop.get(`/orders?${encodeURI(query)}`);
    expect(status).toBe(200);
    expect(numbersOf(body)).toEqual(numbers);
  });

  test.each([
    'where=colour = "red"',
    'where=orderNumber = :missing',
    'where=orderNumber =',
    'where=orderNumber = "A-1") or (orderNumber = "A-2"',
    'where=createdAt > "nope"',
    'sort=colour asc',
    'sort=orderNumber sideways',
    'limit=501',
    'offset=10001',
    'limit=many',
  ])('%s is refused', async (query) => {
    const shop = await runningShop();
    expect(await shop.get(`/orders?${encodeURI(query)}`)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'InvalidInput' }] },
    });
  });

  test('a predicate that ends too early is told so, not what encloses it', async () => {
    const shop = await runningShop();
    const { body } = await shop.get(`/orders?where=${encodeURIComponent('orderState = "Open" or (')}`);
    expect(body.message).toMatch(/The predicate ends too early\.$/);
  });

  test('are not counted for who does without the total', async () => {
    const shop = await withOrders();
    expect((await shop.get('/orders?withTotal=false&limit=2')).body).not.toHaveProperty('total');
    expect((await shop.get('/orders?limit=2')).body).toMatchObject({
      total: 4,
      count: 2,
      limit: 2,
      offset: 0,
    });
  });

  test.each([
    ['orderNumber = "A-1"', 200],
    ['orderNumber = "none"', 404],
  ])('HEAD for %s is %i', async (text, status) => {
    const shop = await withOrders();
    const authorization = shop.authorization();
    const response = await fetch(`${shop.url}/ctp/demo-store/orders?where=${encodeURIComponent(text)}`, {
      method: 'HEAD',
      headers: { authorization },
    });
    expect(response.status).toBe(status);
  });

  test('are the same in REST and GraphQL for any predicate, order and page', async () => {
    const shop = await withOrders();
    const document = `query ($where: String, $sort: [String!], $limit: Int, $offset: Int) {
      orders(where: $where, sort: $sort, limit: $limit, offset: $offset) {
        total count offset results { id version orderNumber country customerEmail createdAt totalPrice { centAmount } }
      } }`;
    const conditions = fc.constantFrom(
      'country = "DE"',
      'country is not defined',
      'orderNumber in ("A-1", "A-4", "A-9")',
      'totalPrice(centAmount >= 1000)',
      'createdAt >= "2026-11-20T10:00:02.000Z"',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(conditions, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(' and ', ' or '),
        fc.constantFrom('orderNumber desc', 'createdAt asc', 'totalPrice.centAmount asc'),
        fc.record({ limit: fc.integer({ min: 1, max: 4 }), offset: fc.nat({ max: 3 }) }),
        async (parts, glue, order, { limit, offset }) => {
          const text = parts.join(glue);
          const { data } = await shop.graphql(document, { where: text, sort: [order], limit, offset });
          const query = `where=${encodeURIComponent(text)}&sort=${encodeURIComponent(order)}&limit=${limit}&offset=${offset}`;
          const rest = (await shop.get(`/orders?${query}`)).body;
          const { orders } = data as { orders: { total: number; count: number; results: Facts[] } };
          expect(rest).toMatchObject({ total: orders.total, count: orders.count });
          expect((rest.results as Facts[]).map(shared)).toEqual(orders.results.map(shared));
        },
      ),
      { numRuns: 40 },
    );
  });
});

type Facts = Record<string, unknown>;

/** The fields that the document asks for, in the form of both APIs. */
function shared(order: Facts): unknown {
  const { id, version, orderNumber, country = null, customerEmail, createdAt, totalPrice } = order;
  const { centAmount } = totalPrice as { centAmount: number };
  return { id, version, orderNumber, country, customerEmail, createdAt, centAmount };
}
