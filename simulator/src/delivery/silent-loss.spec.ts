import { describe, expect, test } from '@jest/globals';
import { control } from '../test-utils/control.js';
import { type RunningSimulator, runningSimulator } from '../test-utils/running-simulator.js';

// How Messages get lost without a trace in commercetools, with what the simulator has. An application of a Deployment
// acknowledges and does nothing, which is all that anybody can see of a connector that swallows an error.

const ORDER = '/orders/order-number=1001';
const SUBSCRIPTION = 'klaviyo-orders';
const TOPIC = 'projects/connect/topics/klaviyo-events-308c87d5';
const APPLICATION =
  'service-53b00b97-bdde-4d31-abc4-b459adc7efb2.us-central1.gcp.3.sandbox.commercetools.app';
const DAY = 24 * 3600 * 1000;

type Body = Record<string, unknown> & { id: string; version: number };

async function shop(
  { url, accessToken }: RunningSimulator,
  method: string,
  path: string,
  body?: object,
): Promise<Body> {
  const response = await fetch(`${url}/ctp/demo-store${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await accessToken('shop-demo-store')}`,
      'content-type': 'application/json',
    },
    body: body && JSON.stringify(body),
  });
  return (await response.json()) as Body;
}

async function settle(simulator: RunningSimulator, milliseconds: number): Promise<void> {
  simulator.clock.advance(milliseconds);
  for (let inFlight = 1; inFlight > 0;) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    ({ inFlight } = (await control(simulator, 'GET', '/delivery')).body as { inFlight: number });
  }
}

/** Cancels the order; answers what became of the Message that tells Klaviyo. */
async function cancelled(simulator: RunningSimulator): Promise<{ event: string; answer?: unknown }[]> {
  const { version } = await shop(simulator, 'GET', ORDER);
  const actions = [{ action: 'changeOrderState', orderState: 'Cancelled' }];
  await shop(simulator, 'POST', ORDER, { version, actions });
  await settle(simulator, 60_000);
  return deliveriesOf(simulator);
}

async function deliveriesOf(simulator: RunningSimulator): Promise<{ event: string; answer?: unknown }[]> {
  const { latest } = (await control(simulator, 'GET', '/delivery')).body as {
    latest: { subscription: string; event: string; answer?: unknown }[];
  };
  return latest.filter(({ subscription }) => subscription === SUBSCRIPTION);
}

async function recordOf(simulator: RunningSimulator): Promise<Body> {
  const { id } = await shop(simulator, 'GET', ORDER);
  return shop(simulator, 'GET', `/custom-objects/sync-status/order.${id}.klaviyo`);
}

/** Klaviyo's topic pushes to the application. */
async function wired(): Promise<RunningSimulator> {
  const simulator = await runningSimulator();
  const destinations = { [TOPIC]: { url: `${simulator.url}/apps/${APPLICATION}/event` } };
  await control(simulator, 'PUT', '/delivery', { destinations, everySubscription: { duplicates: 0 } });
  return simulator;
}

function unregister(simulator: RunningSimulator): Promise<unknown> {
  return shop(simulator, 'DELETE', `/subscriptions/key=${SUBSCRIPTION}?version=1`);
}

function suspend(simulator: RunningSimulator): Promise<unknown> {
  const suspension = { projectKey: 'demo-store', subscription: SUBSCRIPTION, suspended: true };
  return control(simulator, 'POST', '/delivery/suspension', suspension);
}

async function answering(simulator: RunningSimulator, status: number): Promise<void> {
  await control(simulator, 'PUT', '/faults', { faults: [`apps=status:${status}`] });
}

const PATTERNS: [string, string, (simulator: RunningSimulator) => Promise<unknown>, unknown[]][] = [
  [
    '1 to 4',
    'acknowledged, and the failure swallowed',
    () => Promise.resolve(),
    [{ event: 'acknowledged', answer: 200 }],
  ],
  ['5', 'answered 201 in spite of it', (it) => answering(it, 201), [{ event: 'acknowledged', answer: 201 }]],
  ['6', 'answered 202 before the work', (it) => answering(it, 202), [{ event: 'acknowledged', answer: 202 }]],
  ['8', 'never registered', unregister, []],
  ['9', 'suspended', suspend, [{ event: 'lost' }]],
];

describe('a Message gets lost, and nothing in commercetools says so', () => {
  test.each(PATTERNS)('pattern %s: %s', async (_number, _what, play, events) => {
    const simulator = await wired();
    const before = await recordOf(simulator);
    await play(simulator);
    expect(await cancelled(simulator)).toMatchObject(events);
    const { id } = await shop(simulator, 'GET', ORDER);
    const where = encodeURIComponent(`resource(id="${id}") and type="OrderStateChanged"`);
    const messages = await shop(simulator, 'GET', `/messages?where=${where}&sort=sequenceNumber%20desc`);
    expect(messages.results).toMatchObject([{ sequenceNumber: 8 }, { sequenceNumber: 7 }, {}]);
    expect(await recordOf(simulator)).toEqual(before);
  });

  test('pattern 7: refused as poison, it comes again for seven days and then no more', async () => {
    const simulator = await wired();
    await answering(simulator, 400);
    expect((await cancelled(simulator))[0]).toMatchObject({ event: 'refused', answer: 400 });
    await settle(simulator, 8 * DAY);
    expect((await deliveriesOf(simulator))[0]).toMatchObject({ event: 'given up' });
  });

  test('pattern 9: a destination that was not repaired in time stops the Subscription', async () => {
    const simulator = await wired();
    await control(simulator, 'PUT', '/delivery', { destinations: { [TOPIC]: { topic: 'misconfigured' } } });
    expect(await cancelled(simulator)).toMatchObject([{ event: 'kept' }]);
    await settle(simulator, 2 * 3600 * 1000);
    expect(await shop(simulator, 'GET', `/subscriptions/key=${SUBSCRIPTION}`)).toMatchObject({
      status: 'ConfigurationErrorDeliveryStopped',
    });
  });
});
