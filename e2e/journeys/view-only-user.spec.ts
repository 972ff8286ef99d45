import { expectAccessible } from '../harness/accessibility.js';
import { expect, test } from '../harness/test.js';

test('a merchant reads everything and is told why nothing can be changed', async ({ page, signInAs }) => {
  await signInAs('merchant');
  await page.getByRole('link', { name: 'Connect' }).click();
  await page.getByRole('link', { name: 'All connectors' }).click();
  await page.getByRole('link', { name: 'Bloomreach Engagement connector' }).click();

  await expect(page.getByRole('heading', { name: 'Applications' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Request preview' })).toBeDisabled();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText(
    'permission to manage connectors',
  );
  await expectAccessible(page, 'application');
});
