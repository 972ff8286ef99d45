import { existsSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, expect, test } from '@playwright/test';
import { stopChildrenAtExit } from '../../scripts/processes.mjs';
import { startStack } from '../../scripts/stack.mjs';
import { report, startMeasuring } from '../harness/measure.js';
import { choosePort } from '../harness/port.js';

/**
 * How soon the application paints when nothing of it is in the browser's cache, with the reductions of its bundle and
 * without, in turn. After `npm run build`:
 *
 *     mv mc-app/public mc-app/.cache/reduced
 *     REDUCTIONS=none npm run build:bundle --prefix mc-app && mv mc-app/public mc-app/.cache/unreduced
 *     mv mc-app/.cache/reduced mc-app/public
 *     cd e2e && npm run measure -- first-paint
 */

type Load = { firstPaint: number; content: number; kilobytes: number; requests: number };

const FIGURES = { firstPaint: 'ms', content: 'ms', kilobytes: 'kB', requests: '' } as const;
const SAMPLES = 15;
const MOST_SHARE = 0.65;
const ADDRESS = '/demo-store/connect-console';

const PUBLIC = folder('public');
const OTHER = { reduced: folder('.cache/reduced'), unreduced: folder('.cache/unreduced') };
const BUILDS = ['unreduced', 'reduced'] as const;

const port = await choosePort();

// Recording takes time of its own.
test.use({ trace: 'off' });

test('first paint with an empty cache', async ({ browser, page }) => {
  test.setTimeout(30 * 60_000);
  test.skip(!existsSync(OTHER.unreduced), `There is no ${OTHER.unreduced} to compare with.`);
  stopChildrenAtExit();
  const stack = await startStack({ port, simulatorArgs: ['--now', '2026-11-20T10:00:00Z'] });
  const loads = { unreduced: [] as Load[], reduced: [] as Load[] };
  try {
    await startMeasuring(page);
    const signedIn = await page.context().storageState();
    for (let sample = 0; sample <= SAMPLES; sample += 1) {
      for (const build of BUILDS) {
        const load = await withBuild(build, async () => {
          await page.evaluate(askFor, ADDRESS);
          return measureLoad(browser, signedIn);
        });
        // The first one of each has the server compress the files.
        if (sample > 0) loads[build].push(load);
      }
    }
  } finally {
    await stack.stop();
  }
  for (const build of BUILDS) report(`${build}, median of ${SAMPLES}: ${inWords(loads[build])}`);
  const share = median(loads.reduced, 'firstPaint') / median(loads.unreduced, 'firstPaint');
  report(`first contentful paint: ${share.toFixed(2)} of the unreduced build`);
  expect(share).toBeLessThanOrEqual(MOST_SHARE);
});

function folder(name: string): string {
  return fileURLToPath(new URL(`../../mc-app/${name}`, import.meta.url));
}

/** The simulator serves `public`, and compiles its page again when that has changed. */
async function withBuild(build: (typeof BUILDS)[number], measure: () => Promise<Load>): Promise<Load> {
  if (build === 'reduced') return measure();
  renameSync(PUBLIC, OTHER.reduced);
  renameSync(OTHER.unreduced, PUBLIC);
  try {
    return await measure();
  } finally {
    renameSync(PUBLIC, OTHER.unreduced);
    renameSync(OTHER.reduced, PUBLIC);
  }
}

/** In a page: the simulator compiles what is new. */
async function askFor(address: string): Promise<void> {
  await fetch(address);
}

async function measureLoad(
  browser: Browser,
  storageState: Awaited<ReturnType<BrowserContext['storageState']>>,
): Promise<Load> {
  const context = await browser.newContext({ storageState });
  const page = await context.newPage();
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const load = await page.evaluate(readLoad);
  await context.close();
  return load;
}

/** In the page: what came before its content. */
function readLoad(): Load {
  const content = performance.now();
  const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = requests.filter(({ name }) => name.endsWith('.js'));
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    content,
    kilobytes: scripts.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    requests: requests.length,
  };
}

function median(loads: Load[], figure: keyof Load): number {
  const sorted = loads.map((load) => load[figure]).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function inWords(loads: Load[]): string {
  const figures = Object.entries(FIGURES) as [keyof Load, string][]; // the keys are exactly those of a load
  return figures
    .map(([figure, unit]) => `${figure} ${Math.round(median(loads, figure))} ${unit}`.trim())
    .join(', ');
}
