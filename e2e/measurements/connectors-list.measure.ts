import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Page, type Request, test } from '@playwright/test';
import { stopChildrenAtExit } from '../../scripts/processes.mjs';
import { startStack } from '../../scripts/stack.mjs';
import { choosePort } from '../harness/port.js';

/**
 * How long the connectors list takes from an interaction to the next paint (event timing of Chromium), and what each
 * screen asks for. `npm run measure` in e2e/, after everything is built.
 */

const LARGE = fileURLToPath(new URL('../../simulator/scenarios/large/generated.json', import.meta.url));
const SCENARIO = fileURLToPath(new URL('../.cache/measured', import.meta.url));
const RUNS = 20;

type Step = (page: Page, run: number) => Promise<void>;

const STEPS: Record<string, Step> = {
  sort: (page, run) =>
    page
      .getByRole('columnheader')
      .getByText(run % 2 ? 'Status' : 'Name')
      .click(),
  page: (page, run) => page.getByRole('button', { name: run % 2 ? 'Previous page' : 'Next page' }).click(),
  filter: (page, run) => page.getByRole('searchbox').press(run % 2 ? 'Backspace' : 'k'),
};

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
  const opened = watchRequests(page);
  await page.goto('/demo-store/connect-console/connectors');
  await page.getByRole('row').nth(5).waitFor();
  await settle(page);
  report(`${connectors} connectors: opening the list: ${opened()}`);
  for (const [name, step] of Object.entries(STEPS)) {
    const durations: number[] = [];
    const asked = watchRequests(page);
    for (let run = 0; run < RUNS; run += 1) {
      await page.evaluate(forgetEvents);
      await step(page, run);
      await settle(page);
      durations.push(await page.evaluate(longestEvent));
    }
    const rows = await page.getByRole('row').count();
    report(
      `${connectors} connectors: ${name}: ${inWords(durations)}, ${rows} rows, ${asked()} in ${RUNS} runs`,
    );
  }
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await page.waitForLoadState('networkidle');
}

/** What is asked of our own servers, until the answer is called. */
function watchRequests(page: Page): () => string {
  let requests = 0;
  let bytes = 0;
  const count = async (request: Request): Promise<void> => {
    requests += 1;
    bytes += (await request.sizes().catch(() => null))?.responseBodySize ?? 0;
  };
  page.on('requestfinished', count);
  return () => {
    page.off('requestfinished', count);
    return `${requests} requests, ${Math.round(bytes / 1000)} kB`;
  };
}

function inWords(durations: number[]): string {
  const sorted = [...durations].sort((one, other) => one - other);
  const rank = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return `interaction to paint median ${rank(0.5)} ms, p75 ${rank(0.75)} ms, longest ${rank(1)} ms`;
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
