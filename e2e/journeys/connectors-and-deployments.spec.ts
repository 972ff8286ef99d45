import { expectAccessible } from '../harness/accessibility.js';
import { expect, test } from '../harness/test.js';

const CONNECTOR = 'Bloomreach Engagement connector';
const DEPLOYMENT = 'orium-ct-connect-bloomreach-engagement-deployment';
const SECURED_KEYS = 9;

test('an admin finds a connector and what its deployment runs with', async ({ page, signInAs }) => {
  await signInAs('admin');
  await page.getByRole('link', { name: 'Connect' }).click();
  await expect(page.getByRole('region', { name: 'Connectors' })).toContainText('22 connectors');
  await expectAccessible(page, 'application');

  await page.getByRole('link', { name: 'All connectors' }).click();
  const row = page.getByRole('row', { name: CONNECTOR });
  await expect(row).toContainText('orium-ct-connect-bloomreach-engagement');
  await expect(row).toContainText('v1.0.0');
  await expect(row).toContainText('us-central1.gcp');
  await expect(row).toContainText('Previewable');
  await expectAccessible(page, 'application');

  await row.getByRole('link', { name: CONNECTOR }).click();
  await expect(page.getByRole('heading', { level: 1, name: CONNECTOR })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Request preview' })).toBeEnabled();
  await expectAccessible(page, 'application');

  await page.getByRole('link', { name: 'Connect', exact: true }).click();
  await page.getByRole('link', { name: 'All deployments' }).click();
  await expect(page.getByRole('row', { name: DEPLOYMENT })).toContainText('Deploying');
  await expectAccessible(page, 'application');

  await page.getByRole('link', { name: DEPLOYMENT }).click();
  const applications = page.getByRole('region', { name: 'Applications' });
  await expect(applications.getByRole('table')).toHaveCount(2);
  for (const table of await applications.getByRole('table').all()) {
    await expect(table.getByRole('row', { name: 'CTP_REGION' })).toContainText('us-central1.gcp');
    await expect(table.getByRole('row', { name: /Secured Set$/ })).toHaveCount(SECURED_KEYS);
  }
  await expectAccessible(page, 'application');
});

test('a deployment under way is deployed after a while', async ({ page, signInAs, simulator }) => {
  await signInAs('admin');
  await page.goto('/demo-store/connect-console/deployments');
  const row = page.getByRole('row', { name: DEPLOYMENT });
  await expect(row).toContainText('Deploying');

  await simulator.advanceClock(15 * 60_000);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(row).toContainText('Deployed');
});

test('a link to a filtered list opens the same list', async ({ page, signInAs }) => {
  await signInAs('admin');
  await page.goto('/demo-store/connect-console/connectors?types=tax&sort=createdAt%20asc');
  const links = page.getByRole('row').getByRole('link');
  await expect(links).toHaveText(['Avalara AvaTax', 'Vertex tax']);
  await page.reload();
  await expect(links).toHaveText(['Avalara AvaTax', 'Vertex tax']);
});
