import { expect, type Page, type Request, type Response } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { choosePort } from './port.js';

/** One interaction; runs alternate, so that the odd ones can undo what the even ones do. */
export type Step = (page: Page, run: number) => Promise<void>;

const RUNS = 20;
/** In which a screen has asked for everything. */
const SCREEN_MILLISECONDS = 4_000;
const MOST_MILLISECONDS = 200;
/** The head of a table is one more. */
const MOST_ROWS = 60 + 1;

const { merchantCenterApi } = addressesOf(await choosePort());

/** Signs in and has Chromium record how long interactions take from now on. */
export async function startMeasuring(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in as admin' }).click();
  await page.getByRole('heading', { name: 'Orders' }).waitFor();
  await page.addInitScript(recordEvents);
}

/** Opens an address and reports what it asks for, with an empty cache of answers, and when it has a title. */
export async function measureScreen(page: Page, title: string, address: string): Promise<void> {
  const asked = watchRequests(page);
  const before = performance.now();
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const shown = performance.now() - before;
  await page.waitForTimeout(SCREEN_MILLISECONDS);
  report(`${title}: opened with an empty cache of answers: ${asked()}; titled after ${Math.round(shown)} ms`);
}

/** Repeats an interaction and reports how long it takes to the next paint, and until an answer is shown. */
export async function measureStep(
  page: Page,
  title: string,
  step: Step,
  { mostRows = MOST_ROWS, asks = true }: { mostRows?: number; asks?: boolean } = {},
): Promise<void> {
  const paints: number[] = [];
  const answers: number[] = [];
  const asked = watchRequests(page);
  for (let run = 0; run < RUNS; run += 1) {
    await page.evaluate(forgetEvents);
    const answer = asks ? waitForAnswer(page) : null;
    const before = performance.now();
    await step(page, run);
    await answer;
    answers.push(performance.now() - before);
    await settle(page);
    paints.push(await page.evaluate(longestEvent));
  }
  const rows = await page.getByRole('row').count();
  const toAnswer = asks ? `; to the answer ${inWords(answers)}` : '';
  report(`${title}: to the next paint ${inWords(paints)}${toAnswer}`);
  report(`${title}: ${rows} rows; in ${RUNS} runs ${asked()}`);
  expect.soft(percentile(paints, 0.75), title).toBeLessThanOrEqual(MOST_MILLISECONDS);
  expect.soft(rows, title).toBeLessThanOrEqual(mostRows);
}

/** An answer that does not come is no failure: the one from before may still be fresh. */
async function waitForAnswer(page: Page): Promise<void> {
  const isAnswer = (response: Response): boolean => response.url().endsWith('/proxy/forward-to');
  await page.waitForResponse(isAnswer, { timeout: 5_000 }).catch(() => null);
}

/** Writes a line of the result. */
export function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await page.waitForLoadState('networkidle');
}

/** What is asked of the Merchant Center's API, and so of the gateway, until the answer is called. */
function watchRequests(page: Page): () => string {
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
