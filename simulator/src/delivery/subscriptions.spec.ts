import { expect, test } from '@jest/globals';
import { control } from '../test-utils/control.js';
import { pushedData, type Receiver, receiver } from '../test-utils/receiver.builder.js';
import { type RunningSimulator, runningSimulator } from '../test-utils/running-simulator.js';

const TOPIC = 'projects/connect-example/topics/orders';
const PERFECT = { delay: { from: 0, to: 0 } };

type Answer = { status: number; body: Record<string, unknown> };

async function shop({ url, accessToken }: RunningSimulator, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${url}/ctp/demo-store${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${await accessToken('shop-demo-store')}`,
      'content-type': 'application/json',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

function draft(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    key: 'orders',
    destination: { type: 'GoogleCloudPubSub', projectId: 'connect-example', topic: 'orders' },
    messages: [{ resourceTypeId: 'order', types: [] }],
    ...more,
  };
}

/** Lets notifications that are due be pushed and answered. */
async function deliver(simulator: RunningSimulator, milliseconds = 0): Promise<void> {
  simulator.clock.advance(milliseconds);
  for (let inFlight = 1; inFlight > 0;) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    ({ inFlight } = (await control(simulator, 'GET', '/delivery')).body as { inFlight: number });
  }
}

async function listening(topic = 'accepts'): Promise<{ simulator: RunningSimulator; application: Receiver }> {
  const application = await receiver();
  const simulator = await runningSimulator();
  const destinations = { [TOPIC]: { url: application.url, topic } };
  await control(simulator, 'PUT', '/delivery', { destinations, everySubscription: PERFECT });
  return { simulator, application };
}

test('a new subscription gets a test notification, and then what it asked for, gap-free', async () => {
  const { simulator, application } = await listening();
  expect((await shop(simulator, '/subscriptions', draft())).status).toBe(201);
  await deliver(simulator);
  expect(application.received.map(pushedData)).toEqual([
    expect.objectContaining({
      notificationType: 'ResourceCreated',
      resource: expect.objectContaining({ typeId: 'subscription' }),
      resourceUserProvidedIdentifiers: { key: 'orders' },
    }),
  ]);
  await control(simulator, 'POST', '/life/demo-store', { play: 'all' });
  await deliver(simulator);
  const messages = application.received.slice(1).map(pushedData);
  expect(messages.map(({ type }) => type)).toContain('OrderCreated');
  expect(
    messages.map(({ sequenceNumber }) => sequenceNumber).sort((one, other) => Number(one) - Number(other)),
  ).toEqual(messages.map((_, index) => index + 1));
});

test('a subscription to a destination that does not take the test notification is not created', async () => {
  const { simulator } = await listening('misconfigured');
  const { status, body } = await shop(simulator, '/subscriptions', draft());
  expect(status).toBe(400);
  expect(body).toMatchObject({ message: expect.stringContaining('test message could not be delivered') });
  expect((await shop(simulator, '/subscriptions/key=orders')).status).toBe(404);
});

test('a destination that stops taking notifications shows in the health of the subscription, until it is changed', async () => {
  const { simulator, application } = await listening();
  const { id } = (await shop(simulator, '/subscriptions', draft())).body;
  await control(simulator, 'PUT', '/delivery', { destinations: { [TOPIC]: { topic: 'misconfigured' } } });
  await control(simulator, 'POST', '/life/demo-store', { play: 'next' });
  const healthOf = async (): Promise<number> =>
    (await fetch(`${simulator.url}/ctp/demo-store/subscriptions/${String(id)}/health`)).status;
  expect((await shop(simulator, '/subscriptions/key=orders')).body).toMatchObject({
    status: 'ConfigurationError',
  });
  expect(await healthOf()).toBe(400);
  await deliver(simulator, 3600_000);
  expect((await shop(simulator, '/subscriptions/key=orders')).body).toMatchObject({
    status: 'ConfigurationErrorDeliveryStopped',
  });
  const other = { type: 'GoogleCloudPubSub', projectId: 'connect-example', topic: 'repaired' };
  const destinations = { 'projects/connect-example/topics/repaired': { url: application.url } };
  await control(simulator, 'PUT', '/delivery', { destinations, everySubscription: PERFECT });
  await shop(simulator, '/subscriptions/key=orders', {
    version: 1,
    actions: [{ action: 'changeDestination', destination: other }],
  });
  expect(await healthOf()).toBe(200);
  await control(simulator, 'POST', '/life/demo-store', { play: 'next' });
  await deliver(simulator);
  const types = application.received.map(pushedData).map(({ type }) => type);
  expect(types).toContain('OrderPaymentAdded');
  expect(types).not.toContain('OrderCreated');
});

test('what a misconfigured destination did not take goes to the one it is changed to', async () => {
  const { simulator, application } = await listening();
  await shop(simulator, '/subscriptions', draft());
  const repaired = 'projects/connect-example/topics/repaired';
  const destinations = { [TOPIC]: { topic: 'misconfigured' }, [repaired]: { url: application.url } };
  await control(simulator, 'PUT', '/delivery', { destinations, everySubscription: PERFECT });
  await control(simulator, 'POST', '/life/demo-store', { play: 'next' });
  const destination = { type: 'GoogleCloudPubSub', projectId: 'connect-example', topic: 'repaired' };
  const actions = [{ action: 'changeDestination', destination }];
  await shop(simulator, '/subscriptions/key=orders', { version: 1, actions });
  await deliver(simulator, 2 * 3600_000);
  expect(application.received.map(pushedData).map(({ type }) => type)).toContain('OrderCreated');
  expect((await shop(simulator, '/subscriptions/key=orders')).body).toMatchObject({ status: 'Healthy' });
});

test('a subscription can be suspended by its key, and settings nobody understands are refused', async () => {
  const { simulator } = await listening();
  await shop(simulator, '/subscriptions', draft());
  const suspension = { projectKey: 'demo-store', subscription: 'orders', suspended: true };
  expect(await control(simulator, 'POST', '/delivery/suspension', suspension)).toEqual({
    status: 200,
    body: { status: 'ManuallySuspended' },
  });
  expect(
    await control(simulator, 'POST', '/delivery/suspension', { ...suspension, subscription: 'none' }),
  ).toMatchObject({
    status: 404,
  });
  expect(
    await control(simulator, 'PUT', '/delivery', {
      destinations: { [TOPIC]: { url: 'https://example.com' } },
    }),
  ).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining('must be an address of this machine') },
  });
});

test('calling the SubscribeURL confirms an SNS endpoint', async () => {
  const application = await receiver();
  const simulator = await runningSimulator();
  const arn = 'arn:aws:sns:eu-central-1:000000000000:orders';
  const destinations = { [arn]: { url: application.url, confirmation: 'required' } };
  await control(simulator, 'PUT', '/delivery', { destinations, everySubscription: PERFECT });
  const destination = { type: 'SNS', topicArn: arn, authenticationMode: 'IAM' };
  await shop(simulator, '/subscriptions', draft({ destination }));
  await deliver(simulator);
  expect(application.received.map(({ body }) => body.Type)).toEqual(['SubscriptionConfirmation']);
  expect((await fetch(String(application.received[0]?.body.SubscribeURL))).status).toBe(200);
  expect((await control(simulator, 'GET', '/delivery/confirm?token=wrong')).status).toBe(404);
  await control(simulator, 'POST', '/life/demo-store', { play: 'next' });
  await deliver(simulator);
  expect(application.received.map(({ body }) => body.Type)).toEqual([
    'SubscriptionConfirmation',
    'Notification',
  ]);
});

test('a reset forgets deliveries and brings the settings of the scenario back', async () => {
  const { simulator } = await listening();
  await shop(simulator, '/subscriptions', draft());
  await control(simulator, 'POST', '/reset');
  const { body } = await control(simulator, 'GET', '/delivery');
  expect(body).toMatchObject({ latest: [], settings: { seed: 'typical' } });
});

test('settings that a request does not name stay, and null takes one back to the default', async () => {
  const simulator = await runningSimulator();
  const settingsAfter = async (settings: unknown): Promise<unknown> =>
    ((await control(simulator, 'PUT', '/delivery', settings)).body as { settings: unknown }).settings;
  const first = {
    seed: 'other',
    destinations: { [TOPIC]: { url: 'http://localhost:8080/', topic: 'unavailable' }, second: {} },
    everySubscription: { delay: { from: 10, to: 20 }, retry: { minimumSeconds: 1 }, drops: 0.5 },
    subscriptions: { 'demo-store/one': { drops: 1 } },
  };
  await settingsAfter(first);
  const change = {
    destinations: { [TOPIC]: { topic: 'accepts' }, second: null },
    everySubscription: { duplicates: 0.2, drops: null, retry: { maximumSeconds: 5 } },
  };
  expect(await settingsAfter(change)).toEqual(
    expect.objectContaining({
      seed: 'other',
      destinations: expect.objectContaining({ [TOPIC]: { url: 'http://localhost:8080/', topic: 'accepts' } }),
      everySubscription: expect.objectContaining({
        duplicates: 0.2,
        drops: 0,
        delay: { from: 10, to: 20 },
        retry: expect.objectContaining({ minimumSeconds: 1, maximumSeconds: 5 }),
      }),
      subscriptions: { 'demo-store/one': { drops: 1 } },
    }),
  );
  expect(await settingsAfter({})).not.toHaveProperty('destinations.second');
});
