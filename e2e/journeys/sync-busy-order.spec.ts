import { playBusyOrder } from '../harness/busy-order.js';
import { recomputeStatus } from '../harness/expected-status.js';
import { expectStatus, panelOn } from '../harness/sync-panel.js';
import { beginTracking } from '../harness/sync-shop.js';
import { expect, test } from '../harness/test.js';
import { recordTasks, watchPanel } from '../harness/watch-panel.js';

const MOST_REQUESTS = 2;
const MOST_MILLISECONDS = 200;

test('a thousand Messages and ten systems take two requests, and hold nothing up', async ({
  page,
  signInAs,
  simulator,
}) => {
  test.slow();
  await beginTracking(simulator);
  const order = await playBusyOrder();
  await simulator.advanceClock(600_000);
  await recordTasks(page);
  await signInAs('support');
  await page.goto(`/demo-store/orders/${order.id}/general`);
  const cost = await watchPanel(page);
  test.info().annotations.push({ type: 'cost', description: JSON.stringify(cost) });
  expect(cost.platformRequests).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(cost.longestWork).toBeLessThanOrEqual(MOST_MILLISECONDS);

  const { row } = panelOn(page);
  await expectStatus(row('System 2'), 'Behind');
  await expectStatus(row('System 6'), (await recomputeStatus(order, 'system-06')).label);
});
