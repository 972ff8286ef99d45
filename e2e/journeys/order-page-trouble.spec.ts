import type { Page } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { expectAccessible } from '../harness/accessibility.js';
import { choosePort } from '../harness/port.js';
import { expect, test } from '../harness/test.js';

const { merchantCenter, merchantCenterApi } = addressesOf(await choosePort());
const FORWARD_TO = `${merchantCenterApi}/proxy/forward-to`;

/** Opens the view and waits until it gives up; it repeats its queries for 40 seconds, which pass faster here. */
async function openViewInTrouble(page: Page): Promise<void> {
  await page.clock.install();
  await page.getByRole('button', { name: 'Sync status' }).click();
  const retry = page.frameLocator('iframe').getByRole('button', { name: /Try again/ });
  await expect(async () => {
    await page.clock.fastForward(5_000);
    await expect(retry).toBeVisible({ timeout: 300 });
  }).toPass({ intervals: [0], timeout: 30_000 });
  await expectAccessible(page, 'order page');
}

test.beforeEach(async ({ page, signInAs }) => {
  await signInAs('support');
  await page.getByText('1012').click();
});

test('when the Connect API answers 502, the view says so and can be tried again', async ({
  page,
  simulator,
}) => {
  await simulator.setFaults('connect=status:502');
  await openViewInTrouble(page);
  await simulator.setFaults();
  const view = page.frameLocator('iframe');
  await view.getByRole('button', { name: /Try again/ }).click();
  await expect(view.getByRole('listitem')).toHaveCount(12);
});

test('when the gateway answers 503, the view says so and can be tried again', async ({ page, watch }) => {
  await page.route(FORWARD_TO, (route) =>
    route.fulfill({
      status: 503,
      headers: {
        'Access-Control-Allow-Origin': merchantCenter,
        'Access-Control-Allow-Credentials': 'true',
      },
    }),
  );
  await openViewInTrouble(page);
  await page.unroute(FORWARD_TO);
  const view = page.frameLocator('iframe');
  await view.getByRole('button', { name: /Try again/ }).click();
  await expect(view.getByRole('listitem')).toHaveCount(12);
  // Chromium reports each of these answers as an error.
  expect(watch.troubles.filter((trouble) => !trouble.includes('a status of 503'))).toEqual([]);
  watch.troubles.length = 0;
});

test('when the first answer takes long, the view says that the service is waking up', async ({
  page,
  simulator,
}) => {
  await simulator.setFaults('connect=slow:6000');
  await page.getByRole('button', { name: 'Sync status' }).click();
  const view = page.frameLocator('iframe');
  await expect(view.getByText('The service is waking up')).toBeVisible();
  await expectAccessible(page, 'order page');
  await expect(view.getByRole('listitem')).toHaveCount(12);
  await expect(view.getByText('The service is waking up')).toBeHidden();
});
