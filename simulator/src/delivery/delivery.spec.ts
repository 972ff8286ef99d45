import { describe, expect, test } from '@jest/globals';
import type { Subscription } from '@commercetools/platform-sdk';
import { createClock } from '../clock.js';
import { createNotifications } from '../ctp/notifications.js';
import { pushedData, receiver, type Received } from '../test-utils/receiver.builder.js';
import { createDelivery, type Delivery } from './delivery.js';
import { deliverySettings } from './delivery-settings.js';

const TOPIC = 'projects/connect-example/topics/orders';
const ARN = 'arn:aws:sns:eu-central-1:000000000000:orders';
const HOUR = 3600 * 1000;
const PERFECT = { delay: { from: 0, to: 0 } };

function subscriptionFacts(facts: Partial<Subscription> = {}): Subscription {
  return {
    id: 'a6f8d250-b91c-4e37-8f40-3d5c7e21b098',
    version: 1,
    key: 'orders',
    createdAt: '2026-11-20T09:00:00.000Z',
    lastModifiedAt: '2026-11-20T09:00:00.000Z',
    destination: { type: 'GoogleCloudPubSub', projectId: 'connect-example', topic: 'orders' },
    messages: [{ resourceTypeId: 'order', types: [] }],
    changes: [],
    events: [],
    format: { type: 'Platform' },
    status: 'Healthy',
    ...facts,
  };
}

type World = {
  delivery: Delivery;
  subscription: Subscription;
  advance: (milliseconds: number) => Promise<void>;
  publish: (sequenceNumber: number, more?: Record<string, unknown>) => void;
  configure: (settings: Record<string, unknown>) => void;
  testDestination: () => Promise<string | null>;
  events: () => string[];
};

function world(settings: Record<string, unknown>, facts: Partial<Subscription> = {}): World {
  const subscription = subscriptionFacts(facts);
  const clock = createClock({ startAt: Date.parse('2026-11-20T10:00:00.000Z'), speed: 0 });
  const notifications = createNotifications();
  const state = { shops: { 'demo-store': { subscription: [subscription] } } };
  const delivery = createDelivery({
    platform: { clock, state, notifications },
    settings: deliverySettings.parse({ everySubscription: PERFECT, ...settings }),
    setStatus: (_projectKey, _id, status) => Object.assign(subscription, { status }),
    origin: 'http://localhost:4000',
  });
  const resource = { typeId: 'order', id: '7c9e2f14-3b5a-4d61-9a0f-5e8d21c4b7a3' };
  return {
    delivery,
    subscription,
    publish: (sequenceNumber, more = {}) => {
      const body = {
        notificationType: 'Message',
        projectKey: 'demo-store',
        id: `00000000-0000-4000-8000-${String(sequenceNumber).padStart(12, '0')}`,
        version: 1,
        sequenceNumber,
        resource,
        resourceVersion: sequenceNumber,
        type: 'OrderStateChanged',
        orderState: 'Confirmed',
        createdAt: '2026-11-20T10:00:00.000Z',
        lastModifiedAt: '2026-11-20T10:00:00.000Z',
        ...more,
      };
      notifications.publish({ projectKey: 'demo-store', kind: 'message', resource, body });
    },
    configure: (newSettings) =>
      delivery.configure(deliverySettings.parse({ everySubscription: PERFECT, ...newSettings })),
    testDestination: () =>
      notifications.testDestination({
        projectKey: 'demo-store',
        draft: { key: 'new', destination: subscription.destination },
        body: {
          notificationType: 'ResourceCreated',
          projectKey: 'demo-store',
          resource: { typeId: 'subscription', id: 'b1' },
          version: 1,
          modifiedAt: '2026-11-20T10:00:00.000Z',
        },
      }),
    advance: async (milliseconds) => {
      clock.advance(milliseconds);
      do await new Promise((resolve) => setTimeout(resolve, 5));
      while (delivery.report().inFlight > 0);
    },
    events: () =>
      delivery
        .report()
        .latest.map(({ event }) => event)
        .reverse(),
  };
}

function sequenceNumbers(received: Received[]): unknown[] {
  return received.map((push) => pushedData(push).sequenceNumber);
}

test('a notification arrives in the envelope of a Pub/Sub push', async () => {
  const app = await receiver();
  const { publish, advance, events } = world({ destinations: { [TOPIC]: { url: app.url } } });
  publish(3);
  await advance(0);
  expect(app.received[0]?.headers['content-type']).toBe('application/json');
  expect(app.received[0]?.body).toEqual({
    message: {
      attributes: { 'content-type': 'application/json' },
      data: expect.any(String),
      messageId: expect.stringMatching(/^\d{16}$/),
      message_id: expect.stringMatching(/^\d{16}$/),
      publishTime: '2026-11-20T10:00:00.000Z',
      publish_time: '2026-11-20T10:00:00.000Z',
    },
    subscription: 'projects/connect-example/subscriptions/orders',
  });
  expect(app.received.map(pushedData)).toEqual([
    expect.objectContaining({ notificationType: 'Message', sequenceNumber: 3, orderState: 'Confirmed' }),
  ]);
  expect(events()).toEqual(['acknowledged']);
});

test.each([
  ['other resources', { messages: [{ resourceTypeId: 'customer', types: [] }] }, 0],
  ['other types', { messages: [{ resourceTypeId: 'order', types: ['OrderCreated'] }] }, 0],
  ['this type', { messages: [{ resourceTypeId: 'order', types: ['OrderStateChanged'] }] }, 1],
  ['changes only', { messages: [], changes: [{ resourceTypeId: 'order' }] }, 0],
])('a subscription for %s gets what it asked for', async (_what, facts, count) => {
  const app = await receiver();
  const { publish, advance } = world({ destinations: { [TOPIC]: { url: app.url } } }, facts);
  publish(1);
  await advance(0);
  expect(app.received).toHaveLength(count);
});

describe('acknowledging', () => {
  test.each([200, 201, 202, 204])('%i acknowledges', async (status) => {
    const app = await receiver({ answers: [status] });
    const { publish, advance } = world({ destinations: { [TOPIC]: { url: app.url } } });
    publish(1);
    await advance(0);
    await advance(HOUR);
    expect(app.received).toHaveLength(1);
  });

  test.each([203, 302, 400, 404, 429, 500])(
    '%i does not: the push comes again after the back-off',
    async (status) => {
      const app = await receiver({ answers: [status, status] });
      const { publish, advance, events } = world({ destinations: { [TOPIC]: { url: app.url } } });
      publish(1);
      await advance(0);
      await advance(9_999);
      expect(app.received).toHaveLength(1);
      await advance(1);
      expect(app.received).toHaveLength(2);
      await advance(20_000);
      expect(events()).toEqual(['refused', 'refused', 'acknowledged']);
      expect(new Set(app.received.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    },
  );

  test('an application that is down gets it when it is up again, and the subscription stays Healthy', async () => {
    const app = await receiver();
    const { publish, advance, configure, subscription } = world({
      destinations: { [TOPIC]: { url: 'http://localhost:9/' } },
    });
    publish(1);
    await advance(0);
    configure({ destinations: { [TOPIC]: { url: app.url } } });
    await advance(10_000);
    expect(sequenceNumbers(app.received)).toEqual([1]);
    expect(subscription.status).toBe('Healthy');
  });

  test('attempts end at the configured maximum', async () => {
    const app = await receiver({ answers: Array.from({ length: 9 }, () => 500) });
    const retry = { strategy: 'immediate', maximumAttempts: 5 };
    const { publish, advance, events } = world({
      destinations: { [TOPIC]: { url: app.url } },
      subscriptions: { 'demo-store/orders': { retry } },
    });
    publish(1);
    for (let turn = 0; turn < 8; turn += 1) await advance(60_000);
    expect(app.received).toHaveLength(5);
    expect(events().at(-1)).toBe('given up');
  });
});

describe('a configured share of notifications', () => {
  async function receivedOf(everySubscription: Record<string, unknown>, seed = 'one'): Promise<unknown[]> {
    const app = await receiver();
    const { publish, advance } = world({
      seed,
      destinations: { [TOPIC]: { url: app.url } },
      everySubscription: { ...PERFECT, ...everySubscription },
    });
    for (let number = 1; number <= 40; number += 1) publish(number);
    for (let turn = 0; turn < 20; turn += 1) await advance(5_000);
    return sequenceNumbers(app.received);
  }

  test('is dropped, the same ones for the same seed', async () => {
    const received = await receivedOf({ drops: 0.5 });
    expect(received.length).toBeGreaterThan(8);
    expect(received.length).toBeLessThan(32);
    expect(new Set(await receivedOf({ drops: 0.5 }))).toEqual(new Set(received));
    expect(new Set(await receivedOf({ drops: 0.5 }, 'two'))).not.toEqual(new Set(received));
  });

  test('comes twice', async () => {
    const received = await receivedOf({ duplicates: 0.5 });
    expect(received.length).toBeGreaterThan(48);
    expect(new Set(received).size).toBe(40);
  });

  test('comes again although it was acknowledged', async () => {
    const received = await receivedOf({ nacks: 0.5, retry: { minimumSeconds: 1 } });
    expect(received.length).toBeGreaterThan(48);
    expect(new Set(received).size).toBe(40);
  });

  test('comes late, so that the order changes', async () => {
    const received = (await receivedOf({ delay: { from: 0, to: 60_000 } })) as number[];
    expect(received).toHaveLength(40);
    expect(received).not.toEqual([...received].sort((one, other) => one - other));
  });
});

describe('the five states of a subscription', () => {
  test('Healthy until the destination refuses, then ConfigurationError; a repair delivers what was kept', async () => {
    const app = await receiver();
    const { publish, advance, configure, subscription } = world({
      destinations: { [TOPIC]: { url: app.url, topic: 'misconfigured' } },
    });
    publish(1);
    publish(2);
    await advance(0);
    expect([subscription.status, app.received]).toEqual(['ConfigurationError', []]);
    configure({ destinations: { [TOPIC]: { url: app.url } } });
    await advance(0);
    expect(subscription.status).toBe('Healthy');
    expect(new Set(sequenceNumbers(app.received))).toEqual(new Set([1, 2]));
  });

  test('ConfigurationErrorDeliveryStopped after some time: kept and new ones are lost, a repair is not enough', async () => {
    const app = await receiver();
    const { publish, advance, configure, subscription, delivery } = world({
      stopAfterSeconds: 3600,
      destinations: { [TOPIC]: { url: app.url, topic: 'misconfigured' } },
    });
    publish(1);
    await advance(HOUR);
    expect(subscription.status).toBe('ConfigurationErrorDeliveryStopped');
    configure({ destinations: { [TOPIC]: { url: app.url } } });
    publish(2);
    await advance(HOUR);
    expect(app.received).toEqual([]);
    expect(delivery.report()).toMatchObject({ counts: { lost: 2 }, kept: 0 });
  });

  test('TemporaryError is tried again by itself, for 48 hours', async () => {
    const app = await receiver();
    const { publish, advance, configure, subscription, events } = world({
      destinations: { [TOPIC]: { url: app.url, topic: 'unavailable' } },
    });
    publish(1);
    await advance(47 * HOUR);
    expect(subscription.status).toBe('TemporaryError');
    publish(2);
    await advance(HOUR);
    configure({ destinations: { [TOPIC]: { url: app.url } } });
    await advance(0);
    expect(sequenceNumbers(app.received)).toEqual([2]);
    expect(events()).toEqual(['kept', 'kept', 'lost', 'acknowledged']);
    expect(subscription.status).toBe('Healthy');
  });

  test('ManuallySuspended loses everything until support ends it', async () => {
    const app = await receiver();
    const { publish, advance, delivery, subscription } = world({
      destinations: { [TOPIC]: { url: app.url } },
    });
    expect(delivery.suspend('demo-store', subscription.id, true)).toBe('ManuallySuspended');
    publish(1);
    await advance(0);
    expect(delivery.suspend('demo-store', subscription.id, false)).toBe('Healthy');
    publish(2);
    await advance(0);
    expect(sequenceNumbers(app.received)).toEqual([2]);
    expect(delivery.suspend('demo-store', 'nobody', true)).toBeUndefined();
  });
});

describe('the test notification of a new subscription', () => {
  test('is pushed like any other', async () => {
    const app = await receiver();
    const { testDestination, advance } = world({ destinations: { [TOPIC]: { url: app.url } } });
    expect(await testDestination()).toBeNull();
    await advance(0);
    expect(app.received.map(pushedData)).toEqual([
      expect.objectContaining({
        notificationType: 'ResourceCreated',
        resource: { typeId: 'subscription', id: 'b1' },
      }),
    ]);
  });

  test.each(['misconfigured', 'unavailable'])('fails when the destination is %s', async (topic) => {
    const { testDestination } = world({ destinations: { [TOPIC]: { topic } } });
    expect(await testDestination()).toContain(topic);
  });
});

describe('SNS', () => {
  const toSns = { destination: { type: 'SNS', topicArn: ARN, authenticationMode: 'IAM' } } as const;

  test('asks the endpoint to confirm, and notifies it', async () => {
    const app = await receiver();
    const { publish, advance } = world({ destinations: { [ARN]: { url: app.url } } }, toSns);
    publish(3);
    await advance(0);
    const [confirmation, notification] = ['SubscriptionConfirmation', 'Notification'].map((type) =>
      app.received.find(({ headers }) => headers['x-amz-sns-message-type'] === type),
    );
    expect(confirmation?.body).toMatchObject({ Type: 'SubscriptionConfirmation', TopicArn: ARN });
    expect(notification?.headers['content-type']).toBe('text/plain; charset=UTF-8');
    expect(notification?.body).toMatchObject({ Type: 'Notification', TopicArn: ARN, SignatureVersion: '1' });
    expect(JSON.parse(String(notification?.body.Message))).toMatchObject({ sequenceNumber: 3 });
  });

  test('can wait for the confirmation', async () => {
    const app = await receiver();
    const destinations = { [ARN]: { url: app.url, confirmation: 'required' } };
    const { publish, advance, delivery, events } = world({ destinations }, toSns);
    publish(1);
    await advance(0);
    expect(events()).toEqual(['nobody listens']);
    const subscribeUrl = new URL(String(app.received[0]?.body.SubscribeURL));
    expect(subscribeUrl.pathname).toBe('/__simulator/delivery/confirm');
    expect(delivery.confirm('wrong')).toBeUndefined();
    expect(delivery.confirm(subscribeUrl.searchParams.get('token') ?? '')).toBe(ARN);
    publish(2);
    await advance(0);
    expect(app.received.map(({ body }) => body.Type)).toEqual(['SubscriptionConfirmation', 'Notification']);
  });
});

describe('the payload', () => {
  test('is left out when it is too big for the destination', async () => {
    const app = await receiver();
    const { publish, advance } = world({
      destinations: { [TOPIC]: { url: app.url } },
      subscriptions: { 'demo-store/orders': { maximumBytes: 1000 } },
    });
    publish(1, { comment: 'x'.repeat(1000) });
    await advance(0);
    const [data] = app.received.map(pushedData);
    expect(data).toMatchObject({
      notificationType: 'Message',
      sequenceNumber: 1,
      payloadNotIncluded: { reason: 'Payload too large.', payloadType: 'OrderStateChanged' },
    });
    expect(data).not.toHaveProperty('type');
    expect(data).not.toHaveProperty('comment');
  });

  test('is a CloudEvent when the subscription says so', async () => {
    const app = await receiver();
    const { publish, advance } = world(
      { destinations: { [TOPIC]: { url: app.url } } },
      { format: { type: 'CloudEvents', cloudEventsVersion: '1.0' } },
    );
    publish(3);
    await advance(0);
    expect(app.received.map(pushedData)).toEqual([
      expect.objectContaining({
        specversion: '1.0',
        type: 'com.commercetools.order.message.OrderStateChanged',
        source: '/demo-store/orders',
        subject: '7c9e2f14-3b5a-4d61-9a0f-5e8d21c4b7a3',
        sequence: '3',
        data: expect.objectContaining({ notificationType: 'Message', sequenceNumber: 3 }),
      }),
    ]);
  });
});

test('a restart forgets what was under way', async () => {
  const app = await receiver({ answers: [500] });
  const { publish, advance, delivery } = world({ destinations: { [TOPIC]: { url: app.url } } });
  publish(1);
  await advance(0);
  delivery.restart(delivery.report().settings);
  expect(delivery.report()).toMatchObject({ latest: [], counts: {}, kept: 0, inFlight: 0 });
});

test.each([
  ['an address of another machine', { destinations: { [TOPIC]: { url: 'http://10.0.0.1/' } } }],
  ['a public address', { destinations: { [TOPIC]: { url: 'https://example.com/' } } }],
  ['a name that only looks local', { destinations: { [TOPIC]: { url: 'http://localhost.example.com/' } } }],
  ['credentials that hide the host', { destinations: { [TOPIC]: { url: 'http://localhost@example.com/' } } }],
  ['a file', { destinations: { [TOPIC]: { url: 'file:///etc/passwd' } } }],
  ['a share above 1', { everySubscription: { drops: 2 } }],
  ['a delay that runs backwards', { everySubscription: { delay: { from: 2, to: 1 } } }],
])('settings with %s are refused', (_what, settings) => {
  expect(deliverySettings.safeParse(settings).success).toBe(false);
});
