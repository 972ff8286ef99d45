import { describe, expect, test } from '@jest/globals';
import { createClock } from '../../clock.js';
import { connectBehaviorOf } from '../../connect/behavior/behavior.js';
import { createFaultBoard } from '../../faults.js';
import type { Platform } from '../../platform.js';
import { createWorld } from '../../scenario/world.js';
import { changeCall, updateResource } from '../change/change-resource.js';
import type { ResourceNotification } from '../notifications.js';
import { runningShop } from '../test-utils/shop.builder.js';
import { deleteCustomObject, putCustomObject } from './custom-object.js';
import { importOrder } from './order/import-order.js';
import { ORDER_KIND } from './order/order-kind.js';
import { createSubscription, setSubscriptionStatus } from './subscription.js';

const START = '2026-11-20T10:00:00.000Z';
const PUBSUB = { type: 'GoogleCloudPubSub', projectId: 'demo', topic: 'orders' };
const DRAFT = { key: 'sync', destination: PUBSUB, messages: [{ resourceTypeId: 'order' }] };
const STATUSES = [
  ['Healthy', 200],
  ['ConfigurationError', 400],
  ['ConfigurationErrorDeliveryStopped', 400],
  ['ManuallySuspended', 400],
  ['TemporaryError', 503],
] as const;

function platform(): Platform {
  const clock = createClock({ startAt: Date.parse(START), speed: 0 });
  return createWorld(
    { scenario: 'empty', connectBehavior: connectBehaviorOf([]) },
    clock,
    createFaultBoard([]),
  ).platform;
}

describe('a subscription', () => {
  test.each([
    [PUBSUB, PUBSUB],
    [
      { type: 'SQS', queueUrl: 'https://sqs.example/1', region: 'eu-central-1' },
      { type: 'SQS', authenticationMode: 'Credentials' },
    ],
    [
      { type: 'SNS', topicArn: 'arn:aws:sns:eu-central-1:000000000000:demo', authenticationMode: 'IAM' },
      { authenticationMode: 'IAM' },
    ],
    [{ type: 'EventBridge', region: 'eu-central-1', accountId: '000000000000' }, { type: 'EventBridge' }],
    [
      { type: 'AzureServiceBus', connectionString: 'Endpoint=sb://x/;SharedAccessKey=abcdefgh' },
      { connectionString: 'Endpoint=sb://x/;SharedAccessKey=****fgh' },
    ],
    [
      {
        type: 'ConfluentCloud',
        bootstrapServer: 'x.example:9092',
        apiKey: 'key',
        apiSecret: 'abcdefgh',
        acks: 'all',
        topic: 'demo',
      },
      { apiKey: 'key', apiSecret: '****fgh' },
    ],
  ])('goes to %j', async (destination, shown) => {
    const shop = await runningShop();
    const created = await shop.post('/subscriptions', { ...DRAFT, destination });
    expect(created).toMatchObject({
      status: 201,
      body: { status: 'Healthy', format: { type: 'Platform' }, changes: [], events: [], destination: shown },
    });
    const { data } = await shop.graphql(
      '{ subscriptions { results { key status format { type } destination { type __typename } messages { resourceTypeId types } } } }',
    );
    expect(data).toEqual({
      subscriptions: {
        results: [
          {
            key: 'sync',
            status: 'Healthy',
            format: { type: 'Platform' },
            destination: { type: destination.type, __typename: `${destination.type}Destination` },
            messages: [{ resourceTypeId: 'order', types: [] }],
          },
        ],
      },
    });
  });

  test.each([
    ['nothing to deliver', { ...DRAFT, messages: [] }],
    ['an unknown kind of destination', { ...DRAFT, destination: { type: 'Pigeon' } }],
    ['a key with a space', { ...DRAFT, key: 'my sync' }],
    [
      'Event Grid in the Platform format',
      { ...DRAFT, destination: { type: 'EventGrid', uri: 'https://x.example', accessKey: 'k' } },
    ],
  ])('is refused with %s', async (_reason, draft) => {
    const shop = await runningShop();
    expect(await shop.post('/subscriptions', draft)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'InvalidJsonInput' }] },
    });
  });

  test('is the last one after fifty', async () => {
    const shop = await runningShop();
    for (let index = 0; index < 50; index += 1) {
      expect((await shop.post('/subscriptions', { ...DRAFT, key: `sync-${index}` })).status).toBe(201);
    }
    expect(await shop.post('/subscriptions', DRAFT)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'MaxResourceLimitExceeded' }] },
    });
  });

  test('is created only when its test notification arrives', async () => {
    const world = platform();
    const tried: unknown[] = [];
    let answer: string | null = 'The topic does not exist.';
    world.notifications.testDestinationsWith(({ body }) => {
      tried.push(body);
      return Promise.resolve(answer);
    });
    const create = (): ReturnType<typeof createSubscription> =>
      createSubscription(world, 'demo-store', { body: DRAFT, actor: {} });
    await expect(create()).rejects.toMatchObject({
      code: 'InvalidInput',
      message: 'A test message could not be delivered to this destination: The topic does not exist.',
    });
    answer = null;
    const { id } = await create();
    expect(tried[1]).toEqual({
      notificationType: 'ResourceCreated',
      projectKey: 'demo-store',
      resource: { typeId: 'subscription', id },
      resourceUserProvidedIdentifiers: { key: 'sync' },
      version: 1,
      modifiedAt: START,
    });
    expect(world.state.shops?.['demo-store']?.subscription).toHaveLength(1);
  });

  test.each(STATUSES)(
    'that is %s answers its health with %i, without a token',
    async (status, statusCode) => {
      const facts = { version: 1, createdAt: START, lastModifiedAt: START, destination: PUBSUB };
      const id = '11111111-1111-4111-8111-111111111111';
      const lists = { messages: [], changes: [], events: [], format: { type: 'Platform' } };
      const shop = await runningShop({
        files: { 'shops.json': { 'demo-store': { subscription: [{ id, ...facts, ...lists, status }] } } },
      });
      expect((await fetch(`${shop.url}/ctp/demo-store/subscriptions/${id}/health`)).status).toBe(statusCode);
      const { data } = await shop.graphql('query ($id: String) { subscription(id: $id) { status } }', { id });
      expect(data).toEqual({ subscription: { status } });
      const change = { action: 'changeDestination', destination: { ...PUBSUB, topic: 'other' } };
      expect((await shop.post(`/subscriptions/${id}`, { version: 1, actions: [change] })).body).toMatchObject(
        {
          status: 'Healthy',
          version: 2,
        },
      );
    },
  );

  test('that does not exist has no health', async () => {
    const { url } = await runningShop();
    expect((await fetch(`${url}/ctp/demo-store/subscriptions/none/health`)).status).toBe(404);
  });

  test('changes its health without a new version', async () => {
    const world = platform();
    const { id } = await createSubscription(world, 'demo-store', { body: DRAFT, actor: {} });
    setSubscriptionStatus(world, 'demo-store', { id, status: 'TemporaryError' });
    expect(world.state.shops?.['demo-store']?.subscription).toMatchObject([
      { id, version: 1, status: 'TemporaryError' },
    ]);
  });
});

describe('what subscriptions deliver', () => {
  function watched(): { world: Platform; told: ResourceNotification[]; stop: () => void } {
    const world = platform();
    const told: ResourceNotification[] = [];
    return { world, told, stop: world.notifications.subscribe((notification) => told.push(notification)) };
  }

  test('is each message, also where queries see none, and each change with its old version', () => {
    const { world, told } = watched();
    const totalPrice = { currencyCode: 'EUR', centAmount: 100 };
    const draft = { orderNumber: 'A-1', totalPrice };
    const order = importOrder(world, 'demo-store', {
      draft,
      actor: { clientId: 'shop' },
      origin: 'OrderCreated',
    });
    const call = changeCall(world, 'demo-store', { clientId: 'oms' });
    updateResource(call, ORDER_KIND, order, {
      version: 1,
      actions: [
        { action: 'changeOrderState', orderState: 'Confirmed' },
        { action: 'setLocale', locale: 'de' },
      ],
    });
    const resource = { typeId: 'order', id: order.id };
    const common = {
      projectKey: 'demo-store',
      resource,
      resourceUserProvidedIdentifiers: { orderNumber: 'A-1' },
    };
    expect(told.map(({ body }) => body)).toEqual([
      expect.objectContaining({
        notificationType: 'Message',
        type: 'OrderCreated',
        sequenceNumber: 1,
        order,
        ...common,
      }),
      { notificationType: 'ResourceCreated', version: 1, modifiedAt: START, ...common },
      expect.objectContaining({
        notificationType: 'Message',
        type: 'OrderStateChanged',
        sequenceNumber: 2,
        resourceVersion: 2,
        createdBy: { clientId: 'oms', isPlatformClient: false },
        ...common,
      }),
      { notificationType: 'ResourceUpdated', version: 3, oldVersion: 1, modifiedAt: START, ...common },
    ]);
    expect(told.map(({ kind }) => kind)).toEqual(['message', 'change', 'message', 'change']);
  });

  test('is also the life of a custom object', () => {
    const { world, told, stop } = watched();
    const where = { projectKey: 'demo-store', container: 'sync-status', key: 'a' };
    const body = { container: 'sync-status', key: 'a', value: 1 };
    putCustomObject(world, 'demo-store', { body, actor: {} });
    putCustomObject(world, 'demo-store', { body, actor: {} });
    deleteCustomObject(world, where, { dataErasure: true, actor: {} });
    stop();
    putCustomObject(world, 'demo-store', { body, actor: {} });
    expect(told.map((notification) => notification.body)).toMatchObject([
      {
        notificationType: 'ResourceCreated',
        resource: { typeId: 'key-value-document' },
        resourceUserProvidedIdentifiers: { containerAndKey: { container: 'sync-status', key: 'a' } },
        version: 1,
      },
      { notificationType: 'ResourceUpdated', oldVersion: 1, version: 2 },
      { notificationType: 'ResourceDeleted', dataErasure: true },
    ]);
  });
});
