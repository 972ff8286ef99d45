import type { Page } from '@playwright/test';
import { tabTo } from '../harness/keyboard.js';
import { DEPLOYED, DEPLOYMENTS } from '../harness/deployment-page.js';
import { expect, test } from '../harness/test.js';

const CONNECTOR = 'Bloomreach Engagement connector';
const DEPLOYMENT = 'orium-ct-connect-bloomreach-engagement-deployment';

test('by keyboard alone, an admin opens a connector and copies the key of its deployment', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await press(page, 'button', /^Sign in as admin/);
  await press(page, 'link', 'Connect');
  await press(page, 'link', 'Connectors');
  await press(page, 'link', CONNECTOR);
  await expect(page.getByRole('heading', { level: 1, name: CONNECTOR })).toBeVisible();

  await press(page, 'link', 'Connect');
  await press(page, 'link', 'Deployments');
  await press(page, 'link', DEPLOYMENT);
  await expect(page.getByRole('heading', { name: 'Applications' })).toBeVisible();
  await press(page, 'button', 'Copy Key');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(DEPLOYMENT);
});

test('by keyboard alone, an admin finds a connector, changes its tag, and reads its report', async ({
  page,
  signInAs,
}) => {
  await signInAs('admin');
  await page.goto('/demo-store/connect-console/connectors');
  await expect(page.getByRole('link', { name: CONNECTOR })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('engagement');
  await expect(page.getByRole('main')).toContainText('1 connector');
  await press(page, 'link', CONNECTOR);

  await press(page, 'button', 'Request preview');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Request preview' })).toBeFocused();

  await press(page, 'button', 'Edit');
  await tabTo(page, page.getByRole('textbox', { name: /^Tag/ }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('v1.1.0');
  await press(page, 'button', 'Save');
  await expect(page.getByRole('main')).toContainText('Nobody has asked Connect to check v1.1.0.');

  await press(page, 'tab', 'Reports');
  const entry = page.getByRole('listitem').filter({ hasText: 'SAST and SCA analysis check succeeded' });
  await tabTo(page, entry.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(entry.getByRole('button', { name: 'Copy link' })).toBeVisible();
});

test('by keyboard alone, an admin finds a deployment and redeploys it to the latest version', async ({
  page,
  signInAs,
}) => {
  await signInAs('admin');
  await page.goto(DEPLOYMENTS);
  await expect(page.getByRole('link', { name: 'klaviyo-demo-store' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('klaviyo');
  await expect(page.getByRole('main')).toContainText('1 deployment');
  await press(page, 'link', 'klaviyo-demo-store');
  await press(page, 'tab', 'Configuration');
  await expect(page.getByRole('main')).toContainText('PRODUCT_URL_TEMPLATE');
  await press(page, 'button', 'Redeploy to latest');
  await tabTo(page, page.getByRole('textbox', { name: /^Reason/ }));
  await page.keyboard.type('Without a mouse');
  await press(page, 'button', 'Redeploy now');
  await expect(page).toHaveURL(new RegExp(`/deployments/${DEPLOYED.klaviyo}$`));
  await expect(page.getByRole('main')).toContainText('under way');
});

async function press(page: Page, role: 'button' | 'link' | 'tab', name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }));
  await page.keyboard.press('Enter');
}
