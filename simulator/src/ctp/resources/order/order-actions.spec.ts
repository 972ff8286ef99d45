import { describe, expect, test } from '@jest/globals';
import { orderDraft, type RunningShop, runningShop } from '../../test-utils/shop.builder.js';

type Resource = { id: string; version: number } & Record<string, unknown>;

async function importedOrder(shop: RunningShop, facts: object = {}): Promise<Resource> {
  const { body } = await shop.post('/orders/import', orderDraft('A-1', facts));
  return body as Resource;
}

async function created(shop: RunningShop, path: string, draft: object): Promise<Resource> {
  return (await shop.post(path, draft)).body as Resource;
}

async function messagesOf(shop: RunningShop, id: string): Promise<Record<string, unknown>[]> {
  const where = encodeURIComponent(`resource(typeId="order" and id="${id}")`);
  const { body } = await shop.get(
    `/messages?where=${where}&sort=${encodeURIComponent('sequenceNumber asc')}`,
  );
  return body.results as Record<string, unknown>[];
}

const NOW = '2026-11-20T10:00:00.000Z';
const ADDRESS = { country: 'DE', city: 'Ulm' };

describe('an update action of an order', () => {
  test.each([
    [
      { action: 'changeOrderState', orderState: 'Confirmed' },
      { orderState: 'Confirmed' },
      { type: 'OrderStateChanged', orderState: 'Confirmed', oldOrderState: 'Open' },
    ],
    [
      { action: 'changePaymentState', paymentState: 'Paid' },
      { paymentState: 'Paid' },
      { type: 'OrderPaymentStateChanged', paymentState: 'Paid' },
    ],
    [
      { action: 'changeShipmentState', shipmentState: 'Shipped' },
      { shipmentState: 'Shipped' },
      { type: 'OrderShipmentStateChanged', shipmentState: 'Shipped' },
    ],
    [
      { action: 'setCustomerEmail', email: 'eva@mail.example' },
      { customerEmail: 'eva@mail.example' },
      { type: 'OrderCustomerEmailSet', email: 'eva@mail.example', oldEmail: 'ada@mail.example' },
    ],
    [
      { action: 'setPurchaseOrderNumber', purchaseOrderNumber: 'PO-7' },
      { purchaseOrderNumber: 'PO-7' },
      { type: 'OrderPurchaseOrderNumberSet', purchaseOrderNumber: 'PO-7' },
    ],
    [
      { action: 'setBillingAddress', address: ADDRESS },
      { billingAddress: ADDRESS },
      { type: 'OrderBillingAddressSet', address: ADDRESS },
    ],
    [
      { action: 'setShippingAddress', address: ADDRESS },
      { shippingAddress: ADDRESS },
      { type: 'OrderShippingAddressSet', address: ADDRESS },
    ],
    [
      { action: 'addDelivery', items: [] },
      { shippingInfo: { deliveries: [{ createdAt: NOW, items: [], parcels: [] }] } },
      { type: 'DeliveryAdded', delivery: { createdAt: NOW, items: [], parcels: [] } },
    ],
  ])('%j', async (action, facts, message) => {
    const shop = await runningShop();
    const order = await importedOrder(shop);
    const updated = await shop.post(`/orders/${order.id}`, { version: 1, actions: [action] });
    expect(updated).toMatchObject({ status: 200, body: { version: 2, ...facts } });
    expect(await messagesOf(shop, order.id)).toEqual([
      expect.objectContaining({ type: 'OrderImported', sequenceNumber: 1, resourceVersion: 1, order }),
      expect.objectContaining({ sequenceNumber: 2, resourceVersion: 2 }),
    ]);
    expect((await messagesOf(shop, order.id))[1]).toMatchObject({
      version: 1,
      resource: { typeId: 'order', id: order.id },
      resourceUserProvidedIdentifiers: { orderNumber: 'A-1' },
      createdAt: NOW,
      ...message,
    });
  });

  test.each([
    [{ action: 'setOrderNumber', orderNumber: 'B-2' }, { orderNumber: 'B-2' }],
    [{ action: 'setLocale', locale: 'de' }, { locale: 'de' }],
  ])('%j raises the version and writes no message', async (action, facts) => {
    const shop = await runningShop();
    const { id } = await importedOrder(shop);
    const updated = await shop.post(`/orders/${id}`, { version: 1, actions: [action] });
    expect(updated.body).toMatchObject({ version: 2, ...facts });
    expect(await messagesOf(shop, id)).toHaveLength(1);
  });

  test('that changes nothing raises no version and writes no message', async () => {
    const shop = await runningShop();
    const { id } = await importedOrder(shop);
    const same = { action: 'changeOrderState', orderState: 'Open' };
    expect((await shop.post(`/orders/${id}`, { version: 1, actions: [same] })).body).toMatchObject({
      version: 1,
    });
    expect(await messagesOf(shop, id)).toHaveLength(1);
  });

  test.each([
    [{ action: 'changeOrderState', orderState: 'Lost' }, 'InvalidJsonInput'],
    [{ action: 'paintItRed' }, 'InvalidJsonInput'],
    [{ action: 'constructor' }, 'InvalidJsonInput'],
    [{ action: 'addPayment', payment: { typeId: 'payment', id: 'none' } }, 'ReferencedResourceNotFound'],
    [{ action: 'updateSyncInfo', channel: { key: 'none' } }, 'ReferencedResourceNotFound'],
    [{ action: 'updateSyncInfo', channel: {} }, 'InvalidJsonInput'],
    [{ action: 'setCustomerId', customerId: 'none' }, 'ReferencedResourceNotFound'],
    [{ action: 'removeDelivery', deliveryId: 'none' }, 'InvalidInput'],
    [{ action: 'setCustomField', name: 'a', value: 1 }, 'InvalidOperation'],
  ])('%j is refused as %s, and nothing of its request happens', async (action, code) => {
    const shop = await runningShop();
    const order = await importedOrder(shop);
    const first = { action: 'changeOrderState', orderState: 'Confirmed' };
    const refused = await shop.post(`/orders/${order.id}`, { version: 1, actions: [first, action] });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ code }] } });
    expect((await shop.get(`/orders/${order.id}`)).body).toEqual(order);
    expect(await messagesOf(shop, order.id)).toHaveLength(1);
  });
});

describe('updateSyncInfo', () => {
  test.each([
    [['OrderExport'], 200],
    [['OrderImport', 'Primary'], 200],
    [['InventorySupply'], 400],
    [[], 400],
  ])('with a channel that has the roles %j answers %i', async (roles, status) => {
    const shop = await runningShop();
    const { id } = await importedOrder(shop);
    const channel = await created(shop, '/channels', { key: 'erp-export', roles });
    const action = { action: 'updateSyncInfo', channel: { key: 'erp-export' }, externalId: 'X-1' };
    const answered = await shop.post(`/orders/${id}`, { version: 1, actions: [action] });
    expect(answered).toMatchObject(
      status === 200
        ? {
            status,
            body: {
              version: 2,
              syncInfo: [
                { channel: { typeId: 'channel', id: channel.id }, externalId: 'X-1', syncedAt: NOW },
              ],
            },
          }
        : { status, body: { errors: [{ code: 'InvalidInput' }] } },
    );
    expect(await messagesOf(shop, id)).toHaveLength(1);
  });

  test('is found by channel and external id, and expanded', async () => {
    const shop = await runningShop();
    const { id } = await importedOrder(shop);
    await shop.post('/orders/import', orderDraft('A-2'));
    const channel = await created(shop, '/channels', { key: 'erp-export', roles: ['OrderExport'] });
    const action = { action: 'updateSyncInfo', channel: { id: channel.id }, externalId: 'X-1' };
    await shop.post(`/orders/${id}`, { version: 1, actions: [action] });
    const where = encodeURIComponent(`syncInfo(channel(id="${channel.id}") and externalId="X-1")`);
    const found = await shop.get(`/orders?where=${where}&expand=syncInfo[*].channel`);
    expect(found.body).toMatchObject({
      total: 1,
      results: [{ orderNumber: 'A-1', syncInfo: [{ channel: { obj: { key: 'erp-export' } } }] }],
    });
    const empty = await shop.get(`/orders?where=${encodeURIComponent('syncInfo is empty')}`);
    expect(empty.body).toMatchObject({ total: 1, results: [{ orderNumber: 'A-2' }] });
  });
});

test('payments come and go', async () => {
  const shop = await runningShop();
  const { id } = await importedOrder(shop);
  const amount = { currencyCode: 'EUR', centAmount: 4000 };
  const payment = await created(shop, '/payments', { amountPlanned: amount });
  const reference = { typeId: 'payment', id: payment.id };
  await shop.post(`/orders/${id}`, { version: 1, actions: [{ action: 'addPayment', payment: reference }] });
  const where = encodeURIComponent(`paymentInfo(payments(id="${payment.id}"))`);
  expect((await shop.get(`/orders?where=${where}`)).body).toMatchObject({ results: [{ id }] });
  const removed = await shop.post(`/orders/${id}`, {
    version: 2,
    actions: [{ action: 'removePayment', payment: reference }],
  });
  expect(removed.body).not.toHaveProperty('paymentInfo');
  expect((await messagesOf(shop, id)).slice(1)).toEqual([
    expect.objectContaining({ type: 'OrderPaymentAdded', paymentRef: reference }),
    expect.objectContaining({ type: 'OrderPaymentRemoved', paymentRef: reference, removedPaymentInfo: true }),
  ]);
});

test('a delivery needs shippingInfo, and tells of its parcels', async () => {
  const shop = await runningShop();
  const without = await importedOrder(shop, { shippingInfo: undefined });
  const delivery = { action: 'addDelivery', items: [], parcels: [{ trackingData: { trackingId: 'T-1' } }] };
  expect(await shop.post(`/orders/${without.id}`, { version: 1, actions: [delivery] })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'InvalidOperation' }] },
  });
  const { body } = await shop.post('/orders/import', orderDraft('A-2'));
  const order = body as Resource;
  await shop.post(`/orders/${order.id}`, { version: 1, actions: [delivery] });
  expect((await messagesOf(shop, order.id)).map((message) => [message.type, message.sequenceNumber])).toEqual(
    [
      ['OrderImported', 1],
      ['DeliveryAdded', 2],
      ['ParcelAddedToDelivery', 3],
    ],
  );
});

test('what comes back is advised, then received, then refunded', async () => {
  const shop = await runningShop();
  const order = await importedOrder(shop);
  const [lineItem] = order.lineItems as { id: string }[];
  const items = [{ quantity: 1, lineItemId: lineItem?.id, shipmentState: 'Advised' }];
  const advised = await shop.post(`/orders/${order.id}`, {
    version: 1,
    actions: [{ action: 'addReturnInfo', items }],
  });
  const returned = advised.body.returnInfo as { items: { id: string; paymentState: string }[] }[];
  expect(returned).toMatchObject([
    { items: [{ type: 'LineItemReturnItem', paymentState: 'NonRefundable' }] },
  ]);
  const returnItemId = returned[0]?.items[0]?.id;
  const settled = await shop.post(`/orders/${order.id}`, {
    version: 2,
    actions: [
      { action: 'setReturnShipmentState', returnItemId, shipmentState: 'Returned' },
      { action: 'setReturnPaymentState', returnItemId, paymentState: 'Refunded' },
    ],
  });
  expect(settled.body).toMatchObject({
    version: 4,
    returnInfo: [{ items: [{ shipmentState: 'Returned', paymentState: 'Refunded' }] }],
  });
  expect((await messagesOf(shop, order.id)).map(({ type }) => type)).toEqual([
    'OrderImported',
    'ReturnInfoAdded',
    'OrderReturnShipmentStateChanged',
  ]);
});

test('custom fields are added, changed and removed', async () => {
  const shop = await runningShop();
  const { id } = await importedOrder(shop);
  const type = await created(shop, '/types', { key: 'oms', name: { en: 'OMS' }, resourceTypeIds: ['order'] });
  const set = (value: unknown): object => ({ action: 'setCustomField', name: 'status', value });
  await shop.post(`/orders/${id}`, {
    version: 1,
    actions: [{ action: 'setCustomType', type: { key: 'oms' } }, set('BOOKED'), set('PICKED'), set(null)],
  });
  expect((await messagesOf(shop, id)).slice(1)).toEqual([
    expect.objectContaining({
      type: 'OrderCustomTypeSet',
      customFields: { type: { typeId: 'type', id: type.id }, fields: {} },
    }),
    expect.objectContaining({ type: 'OrderCustomFieldAdded', name: 'status', value: 'BOOKED' }),
    expect.objectContaining({ type: 'OrderCustomFieldChanged', value: 'PICKED', previousValue: 'BOOKED' }),
    expect.objectContaining({ type: 'OrderCustomFieldRemoved', name: 'status', resourceVersion: 5 }),
  ]);
});

test('a state machine lets only its transitions through, unless forced', async () => {
  const shop = await runningShop();
  const { id } = await importedOrder(shop);
  await created(shop, '/states', { key: 'packed', type: 'OrderState' });
  await created(shop, '/states', { key: 'new', type: 'OrderState', transitions: [{ key: 'packed' }] });
  await created(shop, '/states', { key: 'lost', type: 'OrderState' });
  const move = (version: number, key: string, force = false): ReturnType<RunningShop['post']> =>
    shop.post(`/orders/${id}`, { version, actions: [{ action: 'transitionState', state: { key }, force }] });
  expect((await move(1, 'new')).status).toBe(200);
  expect(await move(2, 'lost')).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'InvalidOperation' }] },
  });
  expect((await move(2, 'packed')).status).toBe(200);
  expect((await move(3, 'lost', true)).status).toBe(200);
  expect((await messagesOf(shop, id)).slice(1).map(({ type, force }) => [type, force])).toEqual([
    ['OrderStateTransition', false],
    ['OrderStateTransition', false],
    ['OrderStateTransition', true],
  ]);
});
