import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../harness/accessibility.js';
import { choose } from '../harness/connector-page.js';
import { expect, test } from '../harness/test.js';

const CONNECTOR = 'Bloomreach Engagement connector';
const DEPLOYMENT = 'orium-ct-connect-bloomreach-engagement-deployment';
const SECURED_KEYS = 9;

test('an admin finds a connector and what its deployment runs with', async ({ page, signInAs }) => {
  await signInAs('admin');
  await page.getByRole('link', { name: 'Connect' }).click();
  await expect(page.getByRole('region', { name: 'Needs someone now' })).toContainText(
    'previews are rejected',
  );
  await expectAccessible(page, 'application');

  await page.getByRole('link', { name: 'All connectors' }).click();
  const row = page.getByRole('row', { name: CONNECTOR });
  await expect(row).toContainText('orium-ct-connect-bloomreach-engagement');
  await expect(row).toContainText('v1.0.0');
  await expect(row).toContainText('Never published');
  await expect(row).toContainText('Previewable');
  await expectAccessible(page, 'application');

  await row.getByRole('link', { name: CONNECTOR }).click();
  await expect(page.getByRole('heading', { level: 1, name: CONNECTOR })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Request preview' })).toBeEnabled();
  // What is deployed may be ten seconds old, and from the journey before.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('row', { name: DEPLOYMENT })).toContainText('Up to date', { timeout: 3_000 });
  }).toPass();
  await expectAccessible(page, 'application');

  await page.getByRole('tab', { name: 'Applications' }).click();
  await expect(page.getByRole('main')).toContainText('300 seconds');
  await expectAccessible(page, 'application');

  await page.getByRole('link', { name: 'Connect', exact: true }).click();
  await page.getByRole('link', { name: 'All deployments' }).click();
  // On a busy machine its run has ended by now; the run itself is for the next journey.
  await expect(page.getByRole('row', { name: DEPLOYMENT })).toContainText(/Deploying|Deployed/);
  await expectAccessible(page, 'application');

  await page.getByRole('link', { name: DEPLOYMENT }).click();
  await expect(page.getByRole('region', { name: 'Applications' })).toContainText('service');
  await page.getByRole('tab', { name: 'Configuration' }).click();
  const tables = page.getByRole('main').getByRole('table');
  await expect(tables).toHaveCount(2);
  for (const table of await tables.all()) {
    await expect(table.getByRole('row', { name: 'CTP_REGION' })).toContainText('us-central1.gcp');
    const set = table.getByRole('row').filter({ has: page.getByText('Set', { exact: true }) });
    await expect(set).toHaveCount(SECURED_KEYS);
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

test('a list is searched, filtered and saved as a view, and the address says so', async ({
  page,
  signInAs,
}) => {
  await signInAs('admin');
  await page.goto('/demo-store/connect-console/connectors');
  await page.getByRole('textbox', { name: 'Search' }).fill('bazaarvoice');
  await expect(page.getByRole('main')).toContainText('1 connector');
  await page.getByRole('textbox', { name: 'Search' }).fill('');
  await page.getByRole('button', { name: 'Filters' }).click();
  await choose(page, 'Status', 'Failed');
  await expect(page.getByRole('main')).toContainText('4 connectors');
  await expect(page).toHaveURL(/status=Failed/);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Broken ones');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await expectAccessible(page, 'application');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(5);

  await page.goto('/demo-store/connect-console/connectors');
  await expect(page.getByRole('main')).toContainText('23 connectors');
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('link', { name: 'Broken ones' }).click();
  await expect(page.getByRole('main')).toContainText('4 connectors');
});
