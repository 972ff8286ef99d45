import type { Page } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { expectAccessible } from '../harness/accessibility.js';
import { callConnectApi, readJournal } from '../harness/connect-api.js';
import { DEPLOYED, DEPLOYMENTS, readDeployment } from '../harness/deployment-page.js';
import { choosePort } from '../harness/port.js';
import { expect, test } from '../harness/test.js';

const { merchantCenterApi } = addressesOf(await choosePort());
const FORWARD_TO = `${merchantCenterApi}/proxy/forward-to`;
const ID = 'df328165-3684-4d22-8dc9-fc8bd466115b';
const DRAFT = `/connectors/drafts/${ID}`;
const CONNECTORS = '/demo-store/connect-console/connectors';

const SCREENS = [
  ['', 'Bloomreach Engagement connector'],
  [`/${ID}`, 'Where it stands'],
  [`/${ID}/applications`, 'BLOOMREACH_ENGAGEMENT_API_KEY'],
  [`/${ID}/reports`, 'SAST and SCA analysis check succeeded'],
  [`/${ID}/certification`, 'Is it ready?'],
  [`/${ID}/edit`, 'that needs the permission to manage connectors'],
  ['/new', 'You cannot create connectors'],
] as const;

const DEPLOYMENT_SCREENS = [
  ['', 'klaviyo-demo-store'],
  [`/${DEPLOYED.klaviyo}`, 'Deployed, but'],
  [`/${DEPLOYED.klaviyo}/configuration`, 'PRODUCT_URL_TEMPLATE'],
  [`/${DEPLOYED.klaviyo}/timeline`, 'Seen elsewhere'],
  ['/search?q=CT_AUTH_URL', 'klaviyo-demo-store'],
  [`/compare?left=${DEPLOYED.klaviyo}&right=${DEPLOYED.adyen}`, 'PRODUCT_URL_TEMPLATE'],
  [`/${DEPLOYED.klaviyo}/redeploy`, 'You cannot redeploy'],
  ['/new', 'You cannot deploy'],
] as const;

const ACTION =
  /^(New|Deploy a|Redeploy|Undeploy|Plan|Edit|Request|Publish|Unlist|Delete|Send|Save$|Create|Add|Change|Remove)/;

const CLICK = '{ id: "01936f2e-7c00-7000-8000-000000000001", displayName: "Mia Merchant" }';
const TARGET = `id: "${ID}", version: 7, click: ${CLICK}`;
const DRAFT_INPUT =
  '{ name: "x", creator: { email: "a@b.example" }, repository: { url: "git@x:y/z.git", tag: "v1" } }';

const DEPLOYED_TARGET = `id: "${DEPLOYED.klaviyo}", version: 14, reason: "x", click: ${CLICK}`;
const DEPLOYMENT_INPUT = `{ type: "preview", connector: { id: "${ID}" }, region: "us-central1.gcp", targetVersion: 7, edits: [] }`;
const REDEPLOY_INPUT = '{ updateConnector: false, skipScripts: false, edits: [] }';

const MUTATIONS = [
  `createConnector(draft: ${DRAFT_INPUT}, click: ${CLICK}) { id }`,
  `updateConnector(${TARGET}, actions: [{ setName: { name: "x" } }]) { id }`,
  `requestConnectorPreview(${TARGET}) { id }`,
  `publishConnector(${TARGET}, certification: false) { id }`,
  `publishConnector(${TARGET}, certification: true) { id }`,
  `addCertificationComment(${TARGET}, comment: "x") { id }`,
  `unlistConnector(${TARGET}) { id }`,
  `deleteConnector(${TARGET})`,
  `createDeployment(draft: ${DEPLOYMENT_INPUT}, reason: "x", click: ${CLICK}) { id }`,
  `redeployDeployment(${DEPLOYED_TARGET}, redeploy: ${REDEPLOY_INPUT}) { id }`,
  `undeployDeployment(${DEPLOYED_TARGET}) { id }`,
];

for (const [what, address, screens] of [
  ['connectors', CONNECTORS, SCREENS],
  ['deployments', DEPLOYMENTS, DEPLOYMENT_SCREENS],
] as const) {
  test(`a merchant reads everything of ${what}, and is offered nothing to do`, async ({ page, signInAs }) => {
    test.slow();
    await signInAs('merchant');
    for (const [path, content] of screens) {
      await page.goto(`${address}${path}`);
      await expect(page.getByRole('main')).toContainText(content);
      await expect(page.getByRole('main').getByRole('button', { name: ACTION })).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('link', { name: ACTION })).toHaveCount(0);
      await expectAccessible(page, 'application');
    }
  });
}

test('a merchant sees the form of a connector, and cannot type into it', async ({ page, signInAs }) => {
  await signInAs('merchant');
  await page.goto(`${CONNECTORS}/${ID}/edit`);
  await expect(page.getByRole('textbox', { name: /^Name/ })).not.toBeEditable();
});

test('the gateway refuses a merchant every change, and notes nothing', async ({ page, signInAs, watch }) => {
  await signInAs('merchant');
  const send = await reuseSession(page);
  const before = await (await callConnectApi('operator-demo-store', DRAFT)).json();
  const deployment = await readDeployment(DEPLOYED.klaviyo);
  const noted = await readJournal();
  expect(await send('query { gateway { projectKey } }')).toMatchObject({ status: 200 });
  for (const mutation of MUTATIONS) {
    const { status, body } = await send(`mutation { ${mutation} }`);
    expect(status, mutation).toBe(403);
    expect(body, mutation).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  }
  expect(await (await callConnectApi('operator-demo-store', DRAFT)).json()).toEqual(before);
  expect(await readDeployment(DEPLOYED.klaviyo)).toEqual(deployment);
  expect(await readJournal()).toEqual(noted);
  // Chromium reports each of these answers as an error.
  expect(watch.troubles.filter((trouble) => !trouble.includes('a status of 403'))).toEqual([]);
  watch.troubles.length = 0;
});

/** Sends a document as the screen that is open does, with the same session and headers. */
async function reuseSession(
  page: Page,
): Promise<(query: string) => Promise<{ status: number; body: unknown }>> {
  const asked = page.waitForRequest((request) => request.url() === FORWARD_TO && request.method() === 'POST');
  await page.goto(`${CONNECTORS}/${ID}`);
  const headers = await (await asked).allHeaders();
  await page.waitForLoadState('networkidle');
  return (query) =>
    page.evaluate(
      async ([url, init]) => {
        const answer = await fetch(url, init);
        return { status: answer.status, body: await answer.json() };
      },
      [
        FORWARD_TO,
        { method: 'POST', credentials: 'include', headers, body: JSON.stringify({ query }) },
      ] as const,
    );
}
