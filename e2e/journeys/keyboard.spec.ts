import { tabTo } from '../harness/keyboard.js';
import { expect, test } from '../harness/test.js';

const CONNECTOR = 'Bloomreach Engagement connector';
const DEPLOYMENT = 'orium-ct-connect-bloomreach-engagement-deployment';

test('by keyboard alone, an admin opens a connector and copies the key of its deployment', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  async function press(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await tabTo(page, page.getByRole(role, { name, exact: true }));
    await page.keyboard.press('Enter');
  }

  await page.goto('/');
  await press('button', /^Sign in as admin/);
  await press('link', 'Connect');
  await press('link', 'Connectors');
  await press('link', CONNECTOR);
  await expect(page.getByRole('heading', { level: 1, name: CONNECTOR })).toBeVisible();

  await press('link', 'Connect');
  await press('link', 'Deployments');
  await press('link', DEPLOYMENT);
  await expect(page.getByRole('heading', { name: 'Applications' })).toBeVisible();
  await press('button', 'Copy Key');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(DEPLOYMENT);
});
