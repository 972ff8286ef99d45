import { test } from '@playwright/test';
import { stopChildrenAtExit } from '../../scripts/processes.mjs';
import { startStack } from '../../scripts/stack.mjs';
import { playBusyOrder } from '../harness/busy-order.js';
import { report, startMeasuring } from '../harness/measure.js';
import { choosePort } from '../harness/port.js';
import { connectToSimulator } from '../harness/simulator.js';
import { beginTracking } from '../harness/sync-shop.js';
import { recordTasks, watchPanel } from '../harness/watch-panel.js';

/** An order with 1 000 Messages and 10 systems: what the panel asks for, and how soon it answers. */

const OPENINGS = 10;

const port = await choosePort();

test('1 000 messages and 10 targets', async ({ page }) => {
  test.setTimeout(10 * 60_000);
  stopChildrenAtExit();
  const stack = await startStack({ port, simulatorArgs: ['--now', '2026-11-20T10:00:00Z'] });
  try {
    const simulator = await connectToSimulator();
    await beginTracking(simulator);
    const order = await playBusyOrder();
    await simulator.advanceClock(600_000);
    await recordTasks(page);
    await startMeasuring(page);
    for (let opening = 1; opening <= OPENINGS; opening += 1) {
      await page.goto(`/demo-store/orders/${order.id}/general`);
      const { platformRequests, kilobytes, toContent, longestTask, longestWork } = await watchPanel(page);
      report(
        `opening ${opening}: ${platformRequests} platform requests, ${kilobytes} kB, content after ${toContent} ms, ` +
          `longest task ${longestTask} ms, of which the processor worked ${longestWork} ms at most`,
      );
    }
  } finally {
    await stack.stop();
  }
});
