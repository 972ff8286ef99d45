import { test } from '@playwright/test';
import { stopChildrenAtExit } from '../../scripts/processes.mjs';
import { startStack } from '../../scripts/stack.mjs';
import { DEPLOYMENTS, readDeployments } from '../harness/deployment-page.js';
import { countUpstream } from '../harness/count-upstream.js';
import { measureScreen, measureStep, report, startMeasuring, type Step } from '../harness/measure.js';
import { choosePort } from '../harness/port.js';

/** 500 deployments with 40 configuration keys each: searching, comparing, and what each screen asks for. */

/** All keys of two deployments, and the head of each table. */
const MOST_ROWS = 100;

const COMPARING: Record<string, Step> = {
  'compare: search': typeAndDelete('Key or value'),
  'compare: differences only': (page) =>
    page.getByRole('checkbox', { name: 'Differences only' }).press('Space'),
};

const port = await choosePort();

test('500 deployments', async ({ page }) => {
  test.setTimeout(10 * 60_000);
  stopChildrenAtExit();
  const simulatorArgs = ['--scenario', 'large', '--now', '2026-11-20T10:00:00Z'];
  const upstream = countUpstream(port, port + 2);
  const stack = await startStack({ port, simulatorArgs, gatewayEnv: upstream.env });
  const screen = async (title: string, address: string): Promise<void> => {
    upstream.take();
    await measureScreen(page, title, address);
    report(`${title}: ${upstream.take()}`);
  };
  try {
    const [one, other] = (await readDeployments()).map(({ id }) => id);
    await startMeasuring(page);
    await screen('list', DEPLOYMENTS);
    await measureStep(page, 'list: search', typeAndDelete('Search'));
    await screen('detail', `${DEPLOYMENTS}/${one}`);
    await screen('configuration', `${DEPLOYMENTS}/${one}/configuration`);
    await screen('redeploy', `${DEPLOYMENTS}/${one}/redeploy?values=all`);
    await screen('search', `${DEPLOYMENTS}/search?q=value-1`);
    await measureStep(page, 'search: search', typeAndDelete('Key or value'), { mostRows: MOST_ROWS });
    await screen('compare', `${DEPLOYMENTS}/compare?left=${one}&right=${other}&show=all`);
    for (const [name, step] of Object.entries(COMPARING)) {
      await measureStep(page, name, step, { mostRows: MOST_ROWS, asks: false });
    }
  } finally {
    await stack.stop();
    upstream.stop();
  }
});

/** Types a letter into a field, and takes it away again. */
function typeAndDelete(field: string): Step {
  return (page, run) => page.getByRole('textbox', { name: field }).press(run % 2 ? 'Backspace' : '1');
}
