import { describe, expect, test } from '@jest/globals';
import { orderDraft, type RunningShop, runningShop } from '../test-utils/shop.builder.js';

type Resource = { id: string; version: number } & Record<string, unknown>;

const AMOUNT = { currencyCode: 'EUR', centAmount: 1000 };
const DESTINATION = { type: 'GoogleCloudPubSub', projectId: 'demo', topic: 'orders' };

/** For each kind: its path, a draft, an update action, what changes by it, and the second URL locator. */
const KINDS: [string, object, object, object, string][] = [
  [
    'channels',
    { key: 'erp' },
    { action: 'addRoles', roles: ['Primary'] },
    { roles: ['InventorySupply', 'Primary'] },
    'key=erp',
  ],
  [
    'customers',
    { email: 'a@mail.example', key: 'ada' },
    { action: 'setFirstName', firstName: 'Ada' },
    { firstName: 'Ada' },
    'key=ada',
  ],
  [
    'extensions',
    {
      key: 'tax',
      destination: { type: 'HTTP', url: 'https://example.com' },
      triggers: [{ resourceTypeId: 'cart', actions: ['Create'] }],
    },
    { action: 'setTimeoutInMs', timeoutInMs: 500 },
    { timeoutInMs: 500 },
    'key=tax',
  ],
  [
    'orders/import',
    orderDraft('A-1'),
    { action: 'setLocale', locale: 'en' },
    { locale: 'en' },
    'order-number=A-1',
  ],
  [
    'payments',
    { amountPlanned: AMOUNT, key: 'pay' },
    { action: 'setInterfaceId', interfaceId: 'i' },
    { interfaceId: 'i' },
    'key=pay',
  ],
  [
    'products',
    { key: 'mug', productType: { id: 'any' }, name: { en: 'Mug' }, slug: { en: 'mug' } },
    { action: 'publish' },
    { masterData: { published: true } },
    'key=mug',
  ],
  [
    'states',
    { key: 'new', type: 'OrderState' },
    { action: 'setName', name: { en: 'New' } },
    { name: { en: 'New' } },
    'key=new',
  ],
  [
    'subscriptions',
    { key: 'sync', destination: DESTINATION, messages: [{ resourceTypeId: 'order' }] },
    { action: 'setChanges', changes: [{ resourceTypeId: 'order' }] },
    { changes: [{ resourceTypeId: 'order' }] },
    'key=sync',
  ],
  [
    'types',
    { key: 'oms', name: { en: 'OMS' }, resourceTypeIds: ['order'] },
    { action: 'changeName', name: { en: 'Orders' } },
    { name: { en: 'Orders' } },
    'key=oms',
  ],
];

describe.each(KINDS)('%s', (creation, draft, action, changed, locator) => {
  const path = `/${creation.replace('/import', '')}`;

  async function withResource(): Promise<{ shop: RunningShop; resource: Resource }> {
    const shop = await runningShop();
    const { status, body } = await shop.post(`/${creation}`, draft);
    expect(status).toBe(201);
    return { shop, resource: ('customer' in body ? body.customer : body) as Resource };
  }

  test('are created, read by id and by their other name, changed and deleted', async () => {
    const { shop, resource } = await withResource();
    expect(resource).toMatchObject({ version: 1, createdBy: { clientId: 'owner-demo-store' } });
    expect((await shop.get(`${path}/${resource.id}`)).body).toEqual(resource);
    expect((await shop.get(`${path}/${locator}`)).body).toEqual(resource);
    expect((await shop.get(path)).body).toMatchObject({ total: 1, count: 1, results: [resource] });
    const updated = await shop.post(`${path}/${locator}`, { version: 1, actions: [action] });
    expect(updated).toMatchObject({ status: 200, body: { version: 2, ...changed } });
    if (path === '/products') {
      await shop.post(`${path}/${locator}`, { version: 2, actions: [{ action: 'unpublish' }] });
    }
    const { version } = (await shop.get(`${path}/${locator}`)).body;
    expect((await shop.remove(`${path}/${locator}?version=${String(version)}`)).status).toBe(200);
    expect((await shop.get(`${path}/${resource.id}`)).status).toBe(404);
  });

  test('are changed and deleted in their current version only', async () => {
    const { shop, resource } = await withResource();
    const conflict = {
      status: 409,
      body: { errors: [{ code: 'ConcurrentModification', currentVersion: 1 }] },
    };
    expect(await shop.post(`${path}/${resource.id}`, { version: 2, actions: [action] })).toMatchObject(
      conflict,
    );
    expect(await shop.remove(`${path}/${resource.id}?version=7`)).toMatchObject(conflict);
    expect(await shop.remove(`${path}/${resource.id}`)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'InvalidInput' }] },
    });
    expect((await shop.get(`${path}/${resource.id}`)).body).toEqual(resource);
  });

  test('have a name of their own', async () => {
    const { shop } = await withResource();
    expect(await shop.post(`/${creation}`, draft)).toMatchObject({
      status: 400,
      body: {
        errors: [{ code: 'DuplicateField', field: expect.any(String), duplicateValue: expect.any(String) }],
      },
    });
    expect((await shop.get(path)).body).toMatchObject({ total: 1 });
  });

  test('are not found, and not made of nothing', async () => {
    const shop = await runningShop();
    expect((await shop.get(`${path}/${locator}`)).status).toBe(404);
    expect(await shop.post(`/${creation}`, {})).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'InvalidJsonInput', detailedErrorMessage: expect.any(String) }] },
    });
  });
});

test('a customer, a payment and a product tell of their life', async () => {
  const shop = await runningShop();
  const { customer } = (await shop.post('/customers', { email: 'a@mail.example', externalId: 'crm-1' })).body;
  await shop.post(`/customers/${(customer as Resource).id}`, {
    version: 1,
    actions: [{ action: 'changeEmail', email: 'b@mail.example' }],
  });
  await shop.remove(`/customers/${(customer as Resource).id}?version=2&dataErasure=true`);
  const payment = (await shop.post('/payments', { amountPlanned: AMOUNT })).body as Resource;
  const refund = { action: 'addTransaction', transaction: { type: 'Refund', amount: AMOUNT } };
  const refunded = await shop.post(`/payments/${payment.id}`, { version: 1, actions: [refund] });
  const [transaction] = refunded.body.transactions as { id: string }[];
  const success = { action: 'changeTransactionState', transactionId: transaction?.id, state: 'Success' };
  await shop.post(`/payments/${payment.id}`, { version: 2, actions: [success] });
  const product = { productType: { id: 'any' }, name: { en: 'Mug' }, slug: { en: 'mug' }, publish: false };
  const { id } = (await shop.post('/products', product)).body;
  await shop.post(`/products/${String(id)}`, {
    version: 1,
    actions: [{ action: 'publish' }, { action: 'unpublish' }],
  });
  const { results } = (await shop.get('/messages?limit=500')).body;
  expect(results).toMatchObject([
    { type: 'CustomerCreated', sequenceNumber: 1, customer },
    { type: 'CustomerEmailChanged', sequenceNumber: 2, email: 'b@mail.example', oldEmail: 'a@mail.example' },
    {
      type: 'CustomerDeleted',
      sequenceNumber: 3,
      resourceVersion: 3,
      resourceUserProvidedIdentifiers: { externalId: 'crm-1' },
    },
    { type: 'PaymentCreated', sequenceNumber: 1, payment },
    { type: 'PaymentTransactionAdded', transaction: { type: 'Refund', state: 'Initial' } },
    { type: 'PaymentTransactionStateChanged', transactionId: transaction?.id, state: 'Success' },
    { type: 'ProductCreated', productProjection: { name: { en: 'Mug' }, published: false } },
    { type: 'ProductPublished', scope: 'All', removedImageUrls: [], productProjection: { published: true } },
    { type: 'ProductUnpublished', sequenceNumber: 3 },
  ]);
});

test('a published product stays', async () => {
  const shop = await runningShop();
  const draft = { productType: { id: 'any' }, name: { en: 'Mug' }, slug: { en: 'mug' }, publish: true };
  const { id } = (await shop.post('/products', draft)).body;
  expect(await shop.remove(`/products/${String(id)}?version=1`)).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'InvalidOperation' }] },
  });
  expect((await shop.get(`/products/${String(id)}`)).status).toBe(200);
});

describe('scopes', () => {
  test.each([
    ['view_orders', '/orders', 200],
    ['view_orders', '/messages', 403],
    ['view_messages', '/messages', 200],
    ['view_orders', '/custom-objects/settings', 200],
    ['view_payments', '/custom-objects/settings', 403],
    ['view_products', '/channels', 200],
    ['view_orders', '/channels', 403],
    ['view_published_products', '/products', 200],
    ['view_orders', '/subscriptions', 403],
    ['manage_subscriptions', '/subscriptions', 200],
    ['view_orders', '', 403],
    ['view_project_settings', '', 200],
  ])('%s on GET %s: %i', async (scope, path, status) => {
    const shop = await runningShop({ scopes: [scope], messages: false });
    const answered = await shop.get(path);
    expect(answered.status).toBe(status);
    if (status === 403) {
      expect(answered.body).toMatchObject({
        error: 'insufficient_scope',
        errors: [{ code: 'insufficient_scope', message: expect.stringContaining(':demo-store') }],
      });
    }
  });

  test('to view does not allow to change', async () => {
    const shop = await runningShop({ scopes: ['view_orders'], messages: false });
    expect((await shop.post('/orders/import', orderDraft('A-1'))).status).toBe(403);
  });
});
