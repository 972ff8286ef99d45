import { callShop } from '../harness/connect-api.js';
import { recomputeStatus } from '../harness/expected-status.js';
import { LOSING_WAYS, type LossyConnectors, startLossyConnectors } from '../harness/lossy-connectors.js';
import type { Simulator } from '../harness/simulator.js';
import { expectStatus, openPanel, openRow } from '../harness/sync-panel.js';
import { writeTarget } from '../harness/sync-reports.js';
import { beginTracking, completeOrder, confirmOrder, importOrder } from '../harness/sync-shop.js';
import { expect, test } from '../harness/test.js';

const NEVER_REGISTERED = 'never-registered';
const STOPPED = 'stopped';
const SUBSCRIBED = [...LOSING_WAYS, STOPPED];

test('an order that is lost without a word, in any of nine ways, is never shown as synced', async ({
  page,
  signInAs,
  simulator,
}) => {
  test.slow();
  await beginTracking(simulator);
  const connectors = await startLossyConnectors();
  try {
    await subscribe(connectors, simulator);
    for (const way of [...SUBSCRIBED, NEVER_REGISTERED]) {
      const entry = { label: way, mode: 'events', slaSeconds: 60, subscriptionKeys: [way] };
      await writeTarget(way, entry);
    }
    const order = await importOrder();
    await expectToArrive(connectors, SUBSCRIBED, [1]);
    await breakTopic(simulator);
    await confirmOrder(order);
    await expectToArrive(connectors, LOSING_WAYS, [1, 2]);
    await completeOrder(order);
    await expectToArrive(connectors, LOSING_WAYS, [1, 2, 3]);
    await simulator.advanceClock(600_000);

    await signInAs('support');
    const { main, row } = await openPanel(page, order);
    for (const way of [...SUBSCRIBED, NEVER_REGISTERED]) {
      const label = way === NEVER_REGISTERED ? 'Never received' : 'Behind';
      expect(await recomputeStatus(order, way), way).toMatchObject({ label });
      await expectStatus(row(way), label);
    }
    await expect(main.getByText('Synced', { exact: true })).toHaveCount(0);
    await expect(main).toContainText('0 of 9 systems are up to date');

    await openRow(row('refuses-for-ever'));
    await expect(row('refuses-for-ever')).toContainText('1 of 3 events not confirmed');
    await openRow(row(NEVER_REGISTERED));
    await expect(row(NEVER_REGISTERED)).toContainText(
      'There is no Subscription with the key never-registered',
    );
    await expect(main.getByRole('alert')).toContainText('Messages for stopped are being lost');
    await expect(main.getByRole('alert')).toContainText('ConfigurationErrorDeliveryStopped');
    await expect(main.getByRole('alert')).toContainText('1 order has changed');
  } finally {
    connectors.stop();
  }
});

/** One Subscription and one topic for each connector. */
async function subscribe(connectors: LossyConnectors, simulator: Simulator): Promise<void> {
  const entries = SUBSCRIBED.map((way) => [topicOf(way), { url: connectors.address(way) }]);
  await simulator.setDelivery({ stopAfterSeconds: 60, destinations: Object.fromEntries(entries) });
  const types = ['OrderImported', 'OrderStateChanged'];
  for (const way of SUBSCRIBED) {
    await callShop('/subscriptions', {
      key: way,
      destination: { type: 'GoogleCloudPubSub', projectId: 'loss', topic: way },
      messages: [{ resourceTypeId: 'order', types }],
    });
  }
}

function topicOf(way: string): string {
  return `projects/loss/topics/${way}`;
}

async function breakTopic(simulator: Simulator): Promise<void> {
  await simulator.setDelivery({ destinations: { [topicOf(STOPPED)]: { topic: 'misconfigured' } } });
}

async function expectToArrive(
  connectors: LossyConnectors,
  ways: readonly string[],
  numbers: readonly number[],
): Promise<void> {
  for (const way of ways) await expect.poll(() => connectors.seen(way), { message: way }).toEqual(numbers);
}
