import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { callConnectApi } from '../harness/connect-api.js';
import { PROCESS_LOG } from '../harness/process-log.js';
import { expect, test } from '../harness/test.js';

/** Secured values of the scenario start like this; the other one is the gateway's own secret. */
const SECRET = /canary-\w|simulator-only-secret/;

const PAGES = [
  '',
  '/connectors',
  '/connectors/df328165-3684-4d22-8dc9-fc8bd466115b',
  '/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/applications',
  '/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/reports',
  '/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/certification',
  '/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/edit',
  '/deployments',
  '/deployments/834bd4ed-b380-4b42-b9d8-bf8dd0a683aa',
  '/deployments/25a18107-5a8c-42c4-9b09-51b07ecec0bc',
];

/** The texts of all answers that arrive in the browser from now on. */
function recordAnswers(context: BrowserContext): () => Promise<string[]> {
  const texts: Promise<string>[] = [];
  context.on('response', (response) => {
    texts.push(
      Promise.all([response.allHeaders(), response.text()]).then(
        ([headers, body]) => `${response.url()}\n${JSON.stringify(headers)}\n${body}`,
        // A redirect, or an answer to a page that has been left: it has no body.
        () => response.url(),
      ),
    );
  });
  return () => Promise.all(texts);
}

/** Page sources and everything the browser keeps. */
async function readBrowser(page: Page): Promise<string[]> {
  const kept = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(async () => {
        const names = await caches.keys();
        const stores = await Promise.all(names.map((name) => caches.open(name)));
        const cached = await Promise.all(stores.flatMap(async (store) => await store.matchAll()));
        const texts = await Promise.all(cached.flat().map((answer) => answer.text()));
        return JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          await indexedDB.databases(),
          texts,
        ]);
      }),
    ),
  );
  const sources = await Promise.all(page.frames().map((frame) => frame.content()));
  return [...kept, ...sources, JSON.stringify(await page.context().cookies())];
}

test('no secured value reaches the browser or a log, even if the Connect API answers with them', async ({
  page,
  context,
  signInAs,
  simulator,
}) => {
  await simulator.setFaults('connect=unmasked-secrets');
  const deployments = await callConnectApi('gateway-demo-store', '/demo-store/deployments');
  expect(await deployments.text(), 'the Connect API gives secured values away').toMatch(SECRET);

  const answers = recordAnswers(context);
  const seen: string[] = [];
  await signInAs('admin');
  for (const path of PAGES) {
    await page.goto(`/demo-store/connect-console${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    seen.push(...(await readBrowser(page)));
  }
  await page.goto('/demo-store/orders');
  await page.getByText('1012').click();
  await page.getByRole('button', { name: 'Sync status' }).click();
  await expect(page.frameLocator('iframe').getByRole('listitem')).toHaveCount(8);
  seen.push(...(await readBrowser(page)));

  const everything = [...seen, ...(await answers()), await readFile(PROCESS_LOG, 'utf8')];
  expect(everything.join('\n'), 'the search covers what the deployment page shows').toContain(
    'CTP_CLIENT_SECRET',
  );
  expect(everything.filter((text) => SECRET.test(text)).map((text) => text.slice(0, 500))).toEqual([]);
});
