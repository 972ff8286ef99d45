import { describe, expect, test } from '@jest/globals';
import { orderDraft, type RunningShop, runningShop } from '../test-utils/shop.builder.js';

type Resource = { id: string; version: number } & Record<string, unknown>;

/** What the order view asks in one request. */
const ORDER_SYNC = `query OrderSync($orderId: String!, $recordsWhere: String!, $messagesWhere: String!) {
  order(id: $orderId) {
    id version orderNumber orderState shipmentState paymentState createdAt lastModifiedAt
    lastModifiedBy { clientId }
    syncInfo { channelRef { id } channel { id key roles name(locale: "en") } externalId syncedAt }
    custom { customFieldsRaw { name value } }
    paymentInfo { paymentRefs { id } payments { transactions { type state } } }
    customerEmail customerId customer { email }
  }
  records: customObjects(container: "sync-status", where: $recordsWhere, limit: 50) {
    total results { id version key value createdAt lastModifiedAt }
  }
  targets: customObjects(container: "sync-target", limit: 50) { results { key value version } }
  messages(where: $messagesWhere, sort: ["sequenceNumber asc"], limit: 500) {
    total results {
      id type sequenceNumber resourceVersion createdAt resourceRef { typeId id }
      userProvidedIdentifiers { orderNumber }
      payload {
        type
        ... on OrderImported { order { id orderNumber } }
        ... on OrderStateChanged { orderId orderState oldOrderState }
        ... on OrderCustomerSet { customer { email } customerRef { id } }
        ... on PurchaseOrderNumberSet { purchaseOrderNumber }
        ... on DeliveryAdded { delivery { id parcels { trackingData { trackingId } } } }
        ... on ReturnInfoAdded { returnInfo { items { __typename shipmentState } } }
      }
    }
  }
  project { key messages { enabled deleteDaysAfterCreation } }
  limits {
    customObjects { total { limit current } }
    query { offset { limit } }
    subscriptions { maxSubscriptions { limit } }
  }
}`;

async function created(shop: RunningShop, path: string, draft: object): Promise<Resource> {
  const { body } = await shop.post(path, draft);
  return ('customer' in body ? body.customer : body) as Resource;
}

test('the order view gets everything in one request', async () => {
  const shop = await runningShop();
  const order = await created(shop, '/orders/import', orderDraft('A-1'));
  const channel = await created(shop, '/channels', {
    key: 'klaviyo',
    roles: ['OrderExport'],
    name: { en: 'Klaviyo' },
  });
  const customer = await created(shop, '/customers', { email: 'ada@mail.example' });
  const amount = { currencyCode: 'EUR', centAmount: 100 };
  const payment = await created(shop, '/payments', {
    amountPlanned: amount,
    transactions: [{ type: 'Charge', amount }],
  });
  await created(shop, '/types', { key: 'oms', name: { en: 'OMS' }, resourceTypeIds: ['order'] });
  const [lineItem] = order.lineItems as { id: string }[];
  const actions = [
    { action: 'changeOrderState', orderState: 'Confirmed' },
    { action: 'setCustomerId', customerId: customer.id },
    { action: 'setPurchaseOrderNumber', purchaseOrderNumber: 'PO-7' },
    { action: 'updateSyncInfo', channel: { key: 'klaviyo' }, externalId: 'K-1' },
    { action: 'addPayment', payment: { typeId: 'payment', id: payment.id } },
    { action: 'setCustomType', type: { key: 'oms' }, fields: { status: 'BOOKED' } },
    { action: 'addDelivery', parcels: [{ trackingData: { trackingId: 'T-1' } }] },
    {
      action: 'addReturnInfo',
      items: [{ quantity: 1, lineItemId: lineItem?.id, shipmentState: 'Returned' }],
    },
  ];
  expect((await shop.post(`/orders/${order.id}`, { version: 1, actions })).status).toBe(200);
  const key = `order.${order.id}.klaviyo`;
  await shop.post('/custom-objects', {
    container: 'sync-status',
    key,
    value: { status: 'Synced', error: null },
  });
  const { data, errors } = await shop.graphql(ORDER_SYNC, {
    orderId: order.id,
    recordsWhere: `key in ("${key}", "order.${order.id}.fluent")`,
    messagesWhere: `resource(typeId="order" and id="${order.id}")`,
  });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    order: {
      version: 9,
      orderState: 'Confirmed',
      lastModifiedBy: { clientId: 'owner-demo-store' },
      syncInfo: [
        {
          channelRef: { id: channel.id },
          channel: { key: 'klaviyo', roles: ['OrderExport'], name: 'Klaviyo' },
          externalId: 'K-1',
        },
      ],
      custom: { customFieldsRaw: [{ name: 'status', value: 'BOOKED' }] },
      paymentInfo: {
        paymentRefs: [{ id: payment.id }],
        payments: [{ transactions: [{ type: 'Charge', state: 'Initial' }] }],
      },
      customerId: customer.id,
      customer: { email: 'ada@mail.example' },
    },
    records: { total: 1, results: [{ key, version: 1, value: { status: 'Synced' } }] },
    targets: { results: [] },
    project: { key: 'demo-store', messages: { enabled: true, deleteDaysAfterCreation: 15 } },
    limits: {
      customObjects: { total: { limit: 20_000_000, current: 1 } },
      query: { offset: { limit: 10_000 } },
    },
  });
  const { messages } = data as {
    messages: { results: { type: string; sequenceNumber: number; payload: object }[] };
  };
  expect(messages.results.map(({ type, sequenceNumber }) => [sequenceNumber, type])).toEqual([
    [1, 'OrderImported'],
    [2, 'OrderStateChanged'],
    [3, 'OrderCustomerSet'],
    [4, 'OrderPurchaseOrderNumberSet'],
    [5, 'OrderPaymentAdded'],
    [6, 'OrderCustomTypeSet'],
    [7, 'DeliveryAdded'],
    [8, 'ParcelAddedToDelivery'],
    [9, 'ReturnInfoAdded'],
  ]);
  expect(messages.results.map(({ payload }) => payload)).toMatchObject([
    { order: { id: order.id, orderNumber: 'A-1' } },
    { orderId: order.id, orderState: 'Confirmed', oldOrderState: 'Open' },
    { customer: { email: 'ada@mail.example' }, customerRef: { id: customer.id } },
    { purchaseOrderNumber: 'PO-7' },
    { type: 'OrderPaymentAdded' },
    { type: 'OrderCustomTypeSet' },
    { delivery: { parcels: [{ trackingData: { trackingId: 'T-1' } }] } },
    { type: 'ParcelAddedToDelivery' },
    { returnInfo: { items: [{ __typename: 'LineItemReturnItem', shipmentState: 'Returned' }] } },
  ]);
});

test('each part needs its own scope, and a missing one leaves the rest alone', async () => {
  const shop = await runningShop({ scopes: ['view_orders', 'view_messages'], messages: false });
  const { data, errors } = await shop.graphql(
    '{ orders { total } messages { total } payments { total } channels { total } project { key } }',
  );
  expect(data).toBeNull();
  const each = await Promise.all(
    ['orders', 'messages', 'payments', 'channels', 'subscriptions', 'extensions'].map(async (field) => {
      const answered = await shop.graphql(`{ ${field} { total } }`);
      return [field, answered.errors === undefined];
    }),
  );
  expect(errors).toMatchObject([{ path: ['payments'], extensions: { code: 'insufficient_scope' } }]);
  expect(each).toEqual([
    ['orders', true],
    ['messages', true],
    ['payments', false],
    ['channels', false],
    ['subscriptions', false],
    ['extensions', false],
  ]);
});

describe('a mutation', () => {
  const PUT =
    'mutation ($draft: CustomObjectDraft!) { createOrUpdateCustomObject(draft: $draft) { version value } }';
  const UPDATE = `mutation ($id: String, $version: Long!, $actions: [OrderUpdateAction!]!) {
    updateOrder(id: $id, version: $version, actions: $actions) { version orderNumber syncInfo { externalId } } }`;

  test('writes a custom object from JSON text and deletes it', async () => {
    const shop = await runningShop();
    const draft = { container: 'sync-status', key: 'a', value: '{"status":"Synced"}', version: 0 };
    expect((await shop.graphql(PUT, { draft })).data).toEqual({
      createOrUpdateCustomObject: { version: 1, value: { status: 'Synced' } },
    });
    expect((await shop.graphql(PUT, { draft })).errors).toMatchObject([
      { extensions: { code: 'ConcurrentModification', currentVersion: 1 } },
    ]);
    expect((await shop.graphql(PUT, { draft: { ...draft, value: '{' } })).errors).toMatchObject([
      { extensions: { code: 'InvalidInput' } },
    ]);
    expect((await shop.get('/custom-objects/sync-status/a')).body).toMatchObject({
      value: { status: 'Synced' },
    });
    const gone = await shop.graphql(
      'mutation { deleteCustomObject(container: "sync-status", key: "a", version: 1) { key } }',
    );
    expect(gone.data).toEqual({ deleteCustomObject: { key: 'a' } });
    expect((await shop.get('/custom-objects/sync-status/a')).status).toBe(404);
  });

  test('updates an order as REST does', async () => {
    const shop = await runningShop();
    const { id } = await created(shop, '/orders/import', orderDraft('A-1'));
    await created(shop, '/channels', { key: 'erp', roles: ['OrderExport'] });
    const actions = [
      { setOrderNumber: { orderNumber: 'B-1' } },
      { updateSyncInfo: { channel: { key: 'erp' }, externalId: 'X' } },
    ];
    expect((await shop.graphql(UPDATE, { id, version: 1, actions })).data).toEqual({
      updateOrder: { version: 3, orderNumber: 'B-1', syncInfo: [{ externalId: 'X' }] },
    });
    expect((await shop.graphql(UPDATE, { id, version: 1, actions })).errors).toMatchObject([
      { extensions: { code: 'ConcurrentModification', currentVersion: 3 } },
    ]);
    expect((await shop.get(`/orders/${id}`)).body).toMatchObject({ version: 3, orderNumber: 'B-1' });
  });

  test('is refused without the scope to change', async () => {
    const shop = await runningShop({
      scopes: ['view_key_value_documents', 'manage_orders'],
      messages: false,
    });
    const draft = { container: 'a', key: 'b', value: '1' };
    expect(await shop.graphql(PUT, { draft })).toMatchObject({
      data: { createOrUpdateCustomObject: null },
      errors: [{ extensions: { code: 'insufficient_scope' } }],
    });
  });
});
