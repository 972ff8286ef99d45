import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../harness/accessibility.js';
import { DEPLOYED, DEPLOYMENTS } from '../harness/deployment-page.js';
import { expect, test } from '../harness/test.js';

const DISCOVERY = /^orium-ct-connect-bloomreach-discovery-deployment/;

test('an admin finds who uses a value, and reads it in its configuration', async ({ page, signInAs }) => {
  await signInAs('admin');
  await page.goto(DEPLOYMENTS);
  await page.getByRole('link', { name: 'Search configurations' }).click();
  const main = page.getByRole('main');
  await page.getByRole('textbox', { name: 'Key or value' }).fill('auth.us-central1');
  const klaviyo = page.getByRole('region', { name: 'klaviyo-demo-store' });
  await expect(klaviyo.getByRole('row').filter({ hasText: 'CT_AUTH_URL' })).toHaveCount(2);
  await expectAccessible(page, 'application');
  await klaviyo.getByRole('link', { name: 'klaviyo-demo-store' }).click();
  await expect(page).toHaveURL(/configuration\?find=auth/);
  await expect(page.getByRole('heading', { level: 1, name: 'klaviyo-demo-store' })).toBeVisible();
  await expect(main).toContainText('https://auth.us-central1.gcp.commercetools.com');
  await expect(main).not.toContainText('PRODUCT_URL_TEMPLATE');
  await expectAccessible(page, 'application');

  await page.goto(`${DEPLOYMENTS}/search?q=canary`);
  await expect(main).toContainText('Nothing found');
});

test('an admin compares two deployments, and sees of secrets only whether they are set', async ({
  page,
  signInAs,
}) => {
  await signInAs('admin');
  const sides = `left=${DEPLOYED.klaviyo}&right=${DEPLOYED.bazaarvoice}`;
  await page.goto(`${DEPLOYMENTS}/compare?${sides}`);
  const main = page.getByRole('main');
  const row = (key: string) => page.getByRole('row').filter({ hasText: key });
  await expect(row('PRODUCT_URL_TEMPLATE')).toContainText('Only first');
  await expect(row('BAZAARVOICE_PASSKEY')).toContainText('Secured, set');
  await expect(row('BAZAARVOICE_PASSKEY')).toContainText('Only second');
  await expectAccessible(page, 'application');
  await page.getByRole('textbox', { name: 'Key or value' }).fill('SEND_AFTER');
  await expect(row('SEND_AFTER_DAYS')).toBeVisible();
  await expect(row('PRODUCT_URL_TEMPLATE')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Key or value' }).fill('');

  await page.goto(`${DEPLOYMENTS}/compare?left=${DEPLOYED.klaviyo}&right=${DEPLOYED.klaviyo}`);
  await expect(main).toContainText('This is the same deployment twice');
});

test('a list of deployments is filtered, exported, and cleared of old previews', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}?q=klaviyo`);
  const main = page.getByRole('main');
  await expect(main).toContainText('1 deployment');
  await expect(page.getByRole('row', { name: /klaviyo-demo-store/ })).toContainText('Update available');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(2);
  expect(text).toContain('klaviyo-demo-store');

  await page.goto(DEPLOYMENTS);
  await expect(main).toContainText('2 previews have been there for more than 7 days.');
  await page.getByRole('button', { name: 'Plan to undeploy' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('shippo-preview');
  await expectAccessible(page, 'application');
  await dialog.getByRole('checkbox', { name: DISCOVERY }).press('Space');
  await dialog.getByRole('textbox', { name: /^Reason/ }).fill('Done with it');
  await dialog.getByRole('textbox', { name: 'Type demo-store to confirm' }).fill('demo-store');
  await dialog.getByRole('button', { name: 'Undeploy 1 preview' }).click();
  await expect(dialog).toContainText('1 is undeploying');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await simulator.advanceClock(5 * 60_000);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(main).toContainText('11 deployments');
  await expect(page.getByRole('row', { name: /shippo-preview/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: DISCOVERY })).toBeVisible();
});
