import { expect, type Page, type Request } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { choosePort } from './port.js';
import { openPanelHere } from './sync-panel.js';

export type PanelCost = {
  /** What the panel has asked commercetools for, with the user's own rights */
  platformRequests: number;
  /** All answers to the panel, as they came over the wire */
  kilobytes: number;
  /** From the click to the sentence, in milliseconds */
  toContent: number;
  /** The longest task of the panel's document, in milliseconds; whatever else runs on the machine lengthens it */
  longestTask: number;
  /** The longest work without a pause, in milliseconds of the processor: nothing else lengthens it */
  longestWork: number;
};

const { merchantCenterApi } = addressesOf(await choosePort());

/** Opens the panel on the page that is open, and says what that costs. Call `recordTasks` before the page opens. */
export async function watchPanel(page: Page): Promise<PanelCost> {
  const requests: Request[] = [];
  const bytes: Promise<number>[] = [];
  const note = (request: Request): void => {
    const isPanel = request.frame() !== page.mainFrame() && request.url().startsWith(merchantCenterApi);
    if (!isPanel || request.method() === 'OPTIONS') return;
    requests.push(request);
    bytes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  };
  page.on('requestfinished', note);
  const endOfWork = await watchWork(page);
  const before = performance.now();
  const opened = openPanelHere(page);
  const sentence = page.frameLocator('iframe').getByText(/ up to date/);
  await sentence.first().waitFor();
  const toContent = Math.round(performance.now() - before);
  const { main } = await opened;
  await expect(main.getByText('Reading payments and older Messages')).toBeHidden();
  await page.waitForTimeout(500);
  page.off('requestfinished', note);
  const tasks = await main.evaluate(() => Reflect.get(window, 'longTasks') as number[]); // set by recordTasks
  const kilobytes = (await Promise.all(bytes)).reduce((sum, size) => sum + size, 0) / 1000;
  return {
    platformRequests: requests.filter(isPlatformRequest).length,
    kilobytes: Math.round(kilobytes),
    toContent,
    longestTask: Math.max(0, ...tasks),
    longestWork: await endOfWork(),
  };
}

function isPlatformRequest(request: Request): boolean {
  return request.headers()['x-graphql-target'] === 'ctp';
}

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
};

/** Watches what the main threads of all pages do, until it is called. */
async function watchWork(page: Page): Promise<() => Promise<number>> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  return async () => {
    const trace = String(await browser?.stopTracing());
    const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
    const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
    const names = traceEvents.filter(({ name }) => name === 'thread_name');
    const mains = new Set(names.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf));
    const works = traceEvents.filter((event) => event.ph === 'X' && mains.has(threadOf(event)));
    // In microseconds
    return Math.round(works.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000);
  };
}

/** Has each document record tasks that hold up the browser for more than 50 ms. */
export async function recordTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'self') tasks.push(Math.round(duration));
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}
