import { addressesOf } from '../../scripts/stack.mjs';
import { expectAccessible } from '../harness/accessibility.js';
import { choosePort } from '../harness/port.js';
import { expect, test } from '../harness/test.js';

test('an admin of an empty project reads that there is nothing yet', async ({
  page,
  signInAs,
  simulator,
  assets,
}) => {
  await simulator.reset('empty');
  await signInAs('admin');
  const drawing = page.waitForRequest(`${addressesOf(await choosePort()).programs}/cdn/*.svg`);
  await page.goto('/demo-store/connect-console/connectors');
  await expect(page.getByRole('heading', { name: 'No connectors yet' })).toBeVisible();
  const answer = await (await drawing).response();
  if (assets === null) expect(answer?.status()).toBe(200);
  await expectAccessible(page, 'application');

  await page.goto('/demo-store/connect-console/deployments');
  await expect(page.getByRole('heading', { name: 'No deployments yet' })).toBeVisible();
  await expectAccessible(page, 'application');
});
