import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessibility.js';
import { callShop } from '../harness/connect-api.js';
import { dismissNotices } from '../harness/connector-page.js';
import { recomputeStatus } from '../harness/expected-status.js';
import { expectToFitTheWindow, NARROW_WINDOW } from '../harness/narrow-window.js';
import { expectStatus, openPanel } from '../harness/sync-panel.js';
import { importOrder, type Resource } from '../harness/sync-shop.js';
import { expect, test } from '../harness/test.js';

const TARGETS = '/demo-store/connect-console/sync/targets';
const KEY = 'klaviyo';

test('an admin registers a suggested system, changes it while somebody else does, and switches it off', async ({
  page,
  signInAs,
  simulator,
}) => {
  test.slow();
  await simulator.resetWithoutTargets();
  await signInAs('admin');

  await test.step('creates it from a suggestion', async () => {
    await page.goto(TARGETS);
    await expect(page.getByRole('main')).toContainText('No targets yet');
    await expectAccessible(page, 'application');
    await page.getByLabel('Add Klaviyo as a target').click();
    await page.getByRole('textbox', { name: /^Name/ }).fill('Klaviyo');
    await page.getByRole('textbox', { name: /^Key/ }).fill(KEY);
    await page.getByRole('radio', { name: /^Events/ }).check({ force: true });
    await expectAccessible(page, 'application');
    await page.getByRole('button', { name: 'Create target' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Klaviyo' })).toBeVisible();
    await dismissNotices(page);
    await expectAccessible(page, 'application');
  });

  const order = await importOrder();
  await expectOnOrder(page, order, 'Klaviyo');

  await test.step('changes its name while somebody else does', async () => {
    await page.goto(`${TARGETS}/${KEY}/edit`);
    await page.getByRole('textbox', { name: /^Name/ }).fill('Klaviyo EU');
    await rename('Klaviyo US');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const main = page.getByRole('main');
    await expect(main).toContainText('Somebody has changed this target meanwhile');
    await expect(main).toContainText('Klaviyo US');
    await expectAccessible(page, 'application');
    await page.getByRole('radio', { name: 'Keep mine' }).check({ force: true });
    await page.getByRole('button', { name: 'Bring together' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Klaviyo EU' })).toBeVisible();
  });
  await expectOnOrder(page, order, 'Klaviyo EU');

  await test.step('switches it off', async () => {
    await page.goto(`${TARGETS}/${KEY}`);
    await page.getByRole('button', { name: 'Disable' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Not tracked');
    await dialog.getByRole('button', { name: 'Disable' }).click();
    await expect(page.getByRole('main')).toContainText('Disabled');
  });
  await expectOnOrder(page, order, 'Klaviyo EU');
});

test('a self-hosted system is registered with its endpoints, in a window of 320 px', async ({
  page,
  signInAs,
}) => {
  test.slow();
  await signInAs('admin');
  await page.setViewportSize(NARROW_WINDOW);
  for (const path of ['', '/sap-erp', '/sap-erp/edit']) {
    await page.goto(`${TARGETS}${path}`);
    await expect(page.getByRole('main')).toContainText('SAP S/4HANA');
    await expectToFitTheWindow(page.getByRole('main'));
    await expectAccessible(page, 'application');
  }
  await page.goto(`${TARGETS}/sap-erp`);
  await expect(page.getByRole('main')).toContainText('https://connectors.example.com/sap/up');
});

test('a merchant reads the registry, and is offered nothing to do', async ({ page, signInAs }) => {
  await signInAs('merchant');
  for (const path of [TARGETS, `${TARGETS}/klaviyo`]) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText('Klaviyo');
    const actions = page.getByRole('main').getByRole('button', { name: /^(New|Add|Edit|Disable|Save)/ });
    await expect(actions).toHaveCount(0);
  }
});

/** What the panel says of the system is what the registry now makes of it. */
async function expectOnOrder(page: Page, order: Resource, label: string): Promise<void> {
  const { row } = await openPanel(page, order);
  await expectStatus(row(label), (await recomputeStatus(order, KEY)).label);
}

/** Somebody else gives the entry another name. */
async function rename(label: string): Promise<void> {
  const { container, key, value, version } = await callShop<{
    container: string;
    key: string;
    value: object;
    version: number;
  }>(`/custom-objects/sync-target/${KEY}`);
  await callShop('/custom-objects', { container, key, version, value: { ...value, label } });
}
