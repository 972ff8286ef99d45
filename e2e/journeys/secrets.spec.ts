import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { callConnectApi, readJournal } from '../harness/connect-api.js';
import {
  confirmPlan,
  DEPLOYED,
  DEPLOYMENTS,
  readDeployments,
  trustGateway,
  valueField,
} from '../harness/deployment-page.js';
import { processLog } from '../harness/process-log.js';
import { openPanelHere } from '../harness/sync-panel.js';
import { expect, test } from '../harness/test.js';

/** Secured values of the scenario start like this; the other one is the gateway's own secret. */
const SECRET = /canary-\w|simulator-only-secret/;

const TYPED = ['canary-typed-api-key', 'canary-typed-hmac-key', 'canary-typed-write-key'];

const SEGMENT = '681413f4-07e7-4ba9-8600-d7896016d0e6';

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
  `/deployments/${DEPLOYED.klaviyo}`,
  `/deployments/${DEPLOYED.klaviyo}/configuration`,
  `/deployments/${DEPLOYED.klaviyo}/timeline`,
  `/deployments/${DEPLOYED.klaviyo}/redeploy?values=all`,
  '/deployments/search?q=KLAVIYO',
  `/deployments/compare?left=${DEPLOYED.klaviyo}&right=${DEPLOYED.adyen}`,
  '/deployments/new?connector=bazaarvoice-reviews-connector',
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
  const sources = await Promise.all(page.frames().map((frame) => frame.content()));
  return [...(await readStores(page)), ...sources];
}

/** Everything the browser keeps. */
async function readStores(page: Page): Promise<string[]> {
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
          history.state,
          texts,
        ]);
      }),
    ),
  );
  return [...kept, JSON.stringify(await page.context().cookies())];
}

test('no secured value reaches the browser or a log, even if the Connect API answers with them', async ({
  page,
  context,
  signInAs,
  simulator,
}) => {
  test.slow();
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
  await openPanelHere(page);
  seen.push(...(await readBrowser(page)));

  const everything = [...seen, ...(await answers()), await readFile(processLog(), 'utf8')];
  expect(everything.join('\n'), 'the search covers what the deployment page shows').toContain(
    'CTP_CLIENT_SECRET',
  );
  expect(everything.filter((text) => SECRET.test(text)).map((text) => text.slice(0, 500))).toEqual([]);
});

test('a secret that somebody types goes to Connect, and is nowhere else', async ({
  page,
  context,
  signInAs,
  simulator,
}) => {
  await simulator.setBehavior({ 'omitted-secrets': 'kept' });
  const answers = recordAnswers(context);
  const seen: string[] = [];
  context.on('console', (message) => seen.push(message.text()));
  await signInAs('admin');

  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.adyen}/redeploy?values=all`);
  await trustGateway(page);
  await valueField(page, 'ADYEN_API_KEY').fill('canary-typed-api-key');
  await page.getByRole('button', { name: 'Paste .env' }).click();
  const lines = page.getByRole('textbox', { name: 'Lines of a .env file' });
  await lines.fill('ADYEN_MERCHANT_ACCOUNT=NewECOM\nADYEN_HMAC_KEY=canary-typed-hmac-key');
  await page.getByRole('button', { name: 'Take the values over' }).click();
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  await page.getByText('The exact request to Connect').click();
  await expect(page.getByRole('main')).toContainText('NewECOM');
  // A field that is being typed in holds its secret; nothing else may.
  seen.push(page.url(), await page.getByRole('main').innerText(), ...(await readStores(page)));
  await confirmPlan(page, 'Redeploy now', 'Rotated keys');
  await expect(page).toHaveURL(new RegExp(`/deployments/${DEPLOYED.adyen}$`));
  await simulator.advanceClock(10 * 60_000);

  await page.goto(`${DEPLOYMENTS}/new?connector=${SEGMENT}`);
  await page.getByRole('textbox', { name: /^Key/ }).fill('segment-second');
  await valueField(page, 'SEGMENT_REGION').fill('eu1');
  await valueField(page, 'SEGMENT_WRITE_KEY').fill('canary-typed-write-key');
  await page.getByText('The exact request to Connect').click();
  seen.push(page.url(), await page.getByRole('main').innerText(), ...(await readStores(page)));
  await confirmPlan(page, 'Deploy now', 'A second one');
  await expect(page.getByRole('heading', { level: 1, name: 'segment-second' })).toBeVisible();
  seen.push(...(await readBrowser(page)));

  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.adyen}/timeline`);
  await expect(page.getByRole('main')).toContainText('Rotated keys');
  await expect(page.getByRole('main')).toContainText('ADYEN_API_KEY');
  seen.push(...(await readBrowser(page)));
  await page.getByRole('tab', { name: 'Configuration' }).click();
  for (const file of ['Export as JSON', '.env of payment-extension']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: file }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain('NewECOM');
    seen.push(text);
  }
  seen.push(...(await readBrowser(page)), JSON.stringify(await readJournal()));

  await simulator.setFaults('connect=unmasked-secrets');
  const stored = JSON.stringify(await readDeployments());
  for (const secret of TYPED) expect(stored, 'Connect has what was typed').toContain(secret);
  const everything = [...seen, ...(await answers()), await readFile(processLog(), 'utf8')];
  expect(everything.filter((text) => SECRET.test(text)).map((text) => text.slice(0, 500))).toEqual([]);
});
