import { expectAccessible } from '../harness/accessibility.js';
import { expect, test } from '../harness/test.js';

test('support opens the view on an order and sees the systems it goes to', async ({ page, signInAs }) => {
  await signInAs('support');
  await page.getByText('1012').click();
  await page.getByRole('button', { name: 'Sync status' }).click();

  const view = page.frameLocator('iframe');
  const [, orderId = ''] = /orders\/([^/]+)/.exec(page.url()) ?? [];
  await expect(view.getByRole('heading', { level: 1 })).toContainText(orderId);
  await expect(view.getByRole('listitem')).toHaveCount(12);
  await expect(view.getByRole('listitem').filter({ hasText: 'Klaviyo' })).toContainText(
    'Deployed with warnings',
  );
  await expectAccessible(page, 'order page');
});
