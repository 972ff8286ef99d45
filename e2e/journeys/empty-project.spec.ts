import { addressesOf } from '../../scripts/stack.mjs';
import { expectAccessible } from '../harness/accessibility.js';
import { choosePort } from '../harness/port.js';
import { expect, test } from '../harness/test.js';

test('an admin of an empty project reads that there is nothing yet', async ({
  page,
  signInAs,
  simulator,
}) => {
  await simulator.reset('empty');
  await signInAs('admin');
  const drawing = page.waitForResponse(`${addressesOf(await choosePort()).programs}/cdn/*.svg`);
  await page.goto('/demo-store/connect-console/connectors');
  await expect(page.getByRole('heading', { name: 'No connectors yet' })).toBeVisible();
  expect((await drawing).status()).toBe(200);
  await expectAccessible(page, 'application');

  await page.goto('/demo-store/connect-console/deployments');
  await expect(page.getByRole('heading', { name: 'No deployments yet' })).toBeVisible();
  await expectAccessible(page, 'application');
});
