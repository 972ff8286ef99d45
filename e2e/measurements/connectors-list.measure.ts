import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page, type Request, test } from '@playwright/test';
import { stopChildrenAtExit } from '../../scripts/processes.mjs';
import { addressesOf, startStack } from '../../scripts/stack.mjs';
import { choosePort } from '../harness/port.js';

/**
 * How long the connectors list takes from an interaction to the next paint (event timing of Chromium) and until the
 * answer is shown, and what each screen asks for. `npm run measure` in e2e/, after everything is built.
 */

const LARGE = fileURLToPath(new URL('../../simulator/scenarios/large/generated.json', import.meta.url));
const SCENARIO = fileURLToPath(new URL('../.cache/measured', import.meta.url));
const RUNS = 20;
const MOST_MILLISECONDS = 200;
/** The head of the table is one more. */
const MOST_ROWS = 60 + 1;

type Step = (page: Page, run: number) => Promise<void>;

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
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in as admin' }).click();
  await page.getByRole('heading', { name: 'Orders' }).waitFor();
  await page.addInitScript(recordEvents);
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

async function measureScreen(page: Page, title: string, address: string): Promise<void> {
  const asked = watchRequests(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settle(page);
  report(`${title}: opened with an empty cache of answers: ${asked()}`);
}

async function measureStep(page: Page, title: string, step: Step): Promise<void> {
  const paints: number[] = [];
  const answers: number[] = [];
  const asked = watchRequests(page);
  for (let run = 0; run < RUNS; run += 1) {
    await page.evaluate(forgetEvents);
    const answer = page.waitForResponse((response) => response.url().endsWith('/proxy/forward-to'), {
      timeout: 5_000,
    });
    const before = performance.now();
    await step(page, run);
    await answer.catch(() => null);
    answers.push(performance.now() - before);
    await settle(page);
    paints.push(await page.evaluate(longestEvent));
  }
  const rows = await page.getByRole('row').count();
  report(`${title}: to the next paint ${inWords(paints)}; to the answer ${inWords(answers)}`);
  report(`${title}: ${rows} rows; in ${RUNS} runs ${asked()}`);
  expect.soft(percentile(paints, 0.75), title).toBeLessThanOrEqual(MOST_MILLISECONDS);
  expect.soft(rows, title).toBeLessThanOrEqual(MOST_ROWS);
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await page.waitForLoadState('networkidle');
}

/** What is asked of the Merchant Center's API, and so of the gateway, until the answer is called. */
function watchRequests(page: Page): () => string {
  const { merchantCenterApi } = addressesOf(port);
  const requests: Request[] = [];
  const bytes: number[] = [];
  const count = async (request: Request): Promise<void> => {
    if (!request.url().startsWith(merchantCenterApi) || request.method() === 'OPTIONS') return;
    requests.push(request);
    bytes.push((await request.sizes().catch(() => null))?.responseBodySize ?? 0);
  };
  page.on('requestfinished', count);
  return () => {
    page.off('requestfinished', count);
    const ours = requests.filter((request) => request.url().endsWith('/forward-to')).length;
    const kilobytes = bytes.reduce((sum, size) => sum + size, 0) / 1000;
    return `${requests.length} requests, ${ours} of them to the gateway, ${kilobytes.toFixed(1)} kB`;
  };
}

function inWords(durations: number[]): string {
  const [median, p75, longest] = [0.5, 0.75, 1].map((share) => Math.round(percentile(durations, share)));
  return `median ${median} ms, p75 ${p75} ms, longest ${longest} ms`;
}

function percentile(durations: number[], share: number): number {
  const sorted = [...durations].sort((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

type Recording = typeof globalThis & { recordedEvents?: number[] };

/** In the page: event timing does not report events below 16 ms, which then count as 16. */
function recordEvents(): void {
  (globalThis as Recording).recordedEvents = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) (globalThis as Recording).recordedEvents?.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

function forgetEvents(): void {
  (globalThis as Recording).recordedEvents = [];
}

function longestEvent(): number {
  return Math.max(16, ...((globalThis as Recording).recordedEvents ?? []));
}
