import { openPanel } from '../harness/sync-panel.js';
import { writeTarget } from '../harness/sync-reports.js';
import { confirmOrder, importOrder } from '../harness/sync-shop.js';
import { expect, test } from '../harness/test.js';

test('when the order has changed meanwhile, closing the panel brings its page up to date', async ({
  page,
  signInAs,
}) => {
  const order = await importOrder();
  await writeTarget('erp', { label: 'Warehouse' });
  await signInAs('support');
  const { main } = await openPanel(page, order);
  await expect(page.getByText('Open', { exact: true }).first()).toBeVisible();
  await expect(main).not.toContainText('The page behind this panel is out of date');

  await confirmOrder(order);
  await main.getByRole('button', { name: 'Check again' }).click();
  await expect(main).toContainText('The page behind this panel is out of date');
  await main.getByRole('button', { name: 'Close and refresh the page' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByText('Confirmed', { exact: true }).first()).toBeVisible();
});
