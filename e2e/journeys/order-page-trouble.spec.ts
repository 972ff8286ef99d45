import type { Page, Request, Route } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { expectAccessible } from '../harness/accessibility.js';
import { choosePort } from '../harness/port.js';
import { expectStatus, openPanelHere } from '../harness/sync-panel.js';
import { expect, test } from '../harness/test.js';
import type { Watch } from '../harness/watch-context.js';

const { merchantCenter, merchantCenterApi } = addressesOf(await choosePort());
const FORWARD_TO = `${merchantCenterApi}/proxy/forward-to`;
const FROM_ELSEWHERE = {
  'Access-Control-Allow-Origin': merchantCenter,
  'Access-Control-Allow-Credentials': 'true',
};
const NO_FEED = 'Subscriptions and deployments cannot be checked right now';

/** Opens the panel and waits for what it says in trouble; it repeats its queries for 40 seconds, which pass faster here. */
async function openPanelInTrouble(page: Page, trouble: string | RegExp): Promise<void> {
  await page.clock.install();
  await page.getByRole('button', { name: 'Sync status' }).click();
  const main = page.frameLocator('iframe').getByRole('main');
  await expect(async () => {
    await page.clock.fastForward(5_000);
    await expect(main).toContainText(trouble, { timeout: 300 });
  }).toPass({ intervals: [0], timeout: 30_000 });
  await expectAccessible(page, 'order page');
}

test.beforeEach(async ({ page, signInAs }) => {
  await signInAs('support');
  await page.getByText('1012').click();
  await expect(page.getByRole('button', { name: 'Sync status' })).toBeVisible();
});

/** Until it is called, requests that fit are answered with a status and nothing else. */
async function answerWith(
  page: Page,
  status: number,
  isMeant: (request: Request) => boolean,
): Promise<() => Promise<void>> {
  const answer = (route: Route): Promise<void> =>
    isMeant(route.request()) ? route.fulfill({ status, headers: FROM_ELSEWHERE }) : route.fallback();
  await page.route(`${merchantCenterApi}/**`, answer);
  return () => page.unroute(`${merchantCenterApi}/**`, answer);
}

/** Chromium reports each of these answers as an error. */
function forgiveStatus({ troubles }: Watch, status: number): void {
  expect(troubles.filter((trouble) => !trouble.includes(`a status of ${status}`))).toEqual([]);
  troubles.length = 0;
}

test('when commercetools answers 502, the panel says so and can be tried again', async ({ page, watch }) => {
  const end = await answerWith(page, 502, (request) => request.headers()['x-graphql-target'] === 'ctp');
  await openPanelInTrouble(page, /Try again/);
  await end();
  const view = page.frameLocator('iframe');
  await view.getByRole('button', { name: /Try again/ }).click();
  await expect(view.getByText(/systems are up to date/)).toBeVisible();
  forgiveStatus(watch, 502);
});

test('when the gateway answers 503, the panel says the rest, and what it cannot check', async ({
  page,
  watch,
}) => {
  const end = await answerWith(page, 503, (request) => request.url() === FORWARD_TO);
  await openPanelInTrouble(page, NO_FEED);
  const main = page.frameLocator('iframe').getByRole('main');
  await expect(main).toContainText('Klaviyo');
  await end();
  await main.getByRole('button', { name: 'Check again' }).first().click();
  await expect(main).not.toContainText(NO_FEED);
  await expect(main.getByRole('alert')).toContainText('Messages for Fluent Order Management are being lost');
  forgiveStatus(watch, 503);
});

test('while the gateway is slow, the panel already says what commercetools knows', async ({ page }) => {
  await page.route(FORWARD_TO, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    await route.continue();
  });
  await page.getByRole('button', { name: 'Sync status' }).click();
  const main = page.frameLocator('iframe').getByRole('main');
  await expect(main).toContainText('Klaviyo');
  await expect(main.getByRole('alert')).toHaveCount(0);
  await expectAccessible(page, 'order page');
  await expect(main.getByRole('alert')).toBeVisible();
});

test('where ranges of keys cannot be asked for, the panel asks for the keys one by one', async ({
  page,
  simulator,
}) => {
  for (const fault of ['ranges-refused', 'ranges-ignored']) {
    await simulator.setFaults(`ctp/custom-objects=${fault}`);
    const { row } = await openPanelHere(page);
    await expectStatus(row('Klaviyo'), 'Synced');
    await expectStatus(row('SAP S/4HANA'), 'Synced');
    await page.reload();
  }
});
