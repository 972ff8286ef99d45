import type { FrameLocator, Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessibility.js';
import { tabTo } from '../harness/keyboard.js';
import { expectToFitTheWindow, NARROW_WINDOW } from '../harness/narrow-window.js';
import { openPanelHere, openRow } from '../harness/sync-panel.js';
import { expect, test } from '../harness/test.js';

/** Of the scenario `typical`: Klaviyo has refused one of its Messages. */
const ADDRESS = '/demo-store/orders/9c2d792d-6db0-4595-952b-6fa61b305db9/general';

test('by keyboard alone, support finds out why an order failed, and prepares what helps', async ({
  page,
  signInAs,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInAs('support');
  await page.goto(ADDRESS);
  await tabTo(page, page.getByRole('button', { name: 'Sync status' }));
  await page.keyboard.press('Enter');
  const view = page.frameLocator('iframe');
  await expect(view.getByText(/Klaviyo failed/)).toBeVisible();

  const fluent = view.getByRole('button', { name: 'Fluent Order Management', exact: true });
  await press(page, view, 'button', 'Fluent Order Management');
  await expect(fluent).toHaveAttribute('aria-expanded', 'true');
  await press(page, view, 'button', 'Check again');
  await expect(view.getByText('Checked: nothing changed.')).toBeVisible();
  await press(page, view, 'button', 'Copy summary');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('1004');

  await press(page, view, 'button', 'Payload');
  await expect(view.getByRole('button', { name: 'Copy payload' })).toBeVisible();
  await press(page, view, 'button', 'Prepare a replay');
  const dialog = view.getByRole('dialog');
  await expect(dialog).toContainText('A dry run: nothing is sent from here.');
  await expectAccessible(page, 'order page');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(view.getByRole('button', { name: 'Prepare a replay' }).first()).toBeFocused();
});

test('in a window of 320 px, everything that the panel says fits', async ({ page, signInAs }) => {
  test.slow();
  await signInAs('support');
  await page.goto(ADDRESS);
  await page.setViewportSize(NARROW_WINDOW);
  const { view, main, row } = await openPanelHere(page);
  for (const system of ['Klaviyo', 'SAP S/4HANA', 'Bloomreach Engagement']) await openRow(row(system));
  await view.getByRole('button', { name: 'Payload' }).first().click();
  await expect(view.getByRole('button', { name: 'Copy payload' })).toBeVisible();
  await expectToFitTheWindow(main);
  await expectAccessible(page, 'narrow order page');

  await view.getByRole('button', { name: 'Prepare a replay' }).first().click();
  await expectToFitTheWindow(view.getByRole('dialog'));
});

async function press(page: Page, view: FrameLocator, role: 'button' | 'link', name: string): Promise<void> {
  await tabTo(page, view.getByRole(role, { name, exact: true }).first());
  await page.keyboard.press('Enter');
}
