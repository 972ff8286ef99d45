import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import { stopChildrenAtExit } from '../../scripts/processes.mjs';
import { startStack } from '../../scripts/stack.mjs';
import { measureScreen, measureStep, startMeasuring, type Step } from '../harness/measure.js';
import { choosePort } from '../harness/port.js';

/**
 * How long the connectors list takes from an interaction to the next paint (event timing of Chromium) and until the
 * answer is shown, and what each screen asks for. `npm run measure` in e2e/, after everything is built.
 */

const LARGE = fileURLToPath(new URL('../../simulator/scenarios/large/generated.json', import.meta.url));
const SCENARIO = fileURLToPath(new URL('../.cache/measured', import.meta.url));
const STEPS: Record<string, Step> = {
  sort: (page, run) =>
    page
      .getByRole('columnheader')
      .getByText(run % 2 ? 'Connector' : 'Status', { exact: true })
      .click(),
  page: (page, run) => page.getByRole('button', { name: run % 2 ? 'Previous page' : 'Next page' }).click(),
  search: (page, run) => page.getByRole('textbox', { name: 'Search' }).press(run % 2 ? 'Backspace' : 'e'),
  filter: async (page, run) => {
    const status = page.getByRole('combobox', { name: 'Status' });
    if (run % 2) return status.press('Backspace');
    await status.press('ArrowDown');
    await status.press('Enter');
  },
};

/** Behind the address of a connector. */
const SCREENS = { detail: '', reports: '/reports', form: '/edit' };

const port = await choosePort();

for (const connectors of [500, 10_000]) {
  test(`${connectors} connectors`, async ({ page }) => {
    test.setTimeout(10 * 60_000);
    stopChildrenAtExit();
    await writeScenario(connectors);
    const simulatorArgs = ['--scenario', SCENARIO, '--now', '2026-11-20T10:00:00Z'];
    const stack = await startStack({ port, simulatorArgs });
    await measure(page, connectors).finally(stack.stop);
    await rm(SCENARIO, { recursive: true, force: true });
  });
}

async function writeScenario(connectorsStaged: number): Promise<void> {
  const facts: object = JSON.parse(await readFile(LARGE, 'utf8'));
  await mkdir(SCENARIO, { recursive: true });
  await writeFile(`${SCENARIO}/generated.json`, JSON.stringify({ ...facts, connectorsStaged, orders: 10 }));
}

async function measure(page: Page, connectors: number): Promise<void> {
  await startMeasuring(page);
  const list = '/demo-store/connect-console/connectors';
  await measureScreen(page, `${connectors} connectors: list`, list);
  await page.getByRole('button', { name: 'Filters' }).click();
  for (const [name, step] of Object.entries(STEPS)) {
    await measureStep(page, `${connectors} connectors: ${name}`, step);
  }
  const first = page.getByRole('row').nth(1).getByRole('link');
  const address = new URL((await first.getAttribute('href')) ?? '', page.url()).pathname;
  for (const [name, path] of Object.entries(SCREENS)) {
    await measureScreen(page, `${connectors} connectors: ${name}`, `${address}${path}`);
  }
}
