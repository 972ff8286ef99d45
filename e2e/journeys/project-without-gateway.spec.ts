import { expectAccessible } from '../harness/accessibility.js';
import { expect, test } from '../harness/test.js';

test.afterEach(async ({ simulator }) => {
  await simulator.runGatewayScript('post-deploy');
});

test('a project without gateway says how to install it, and works once it is there', async ({
  page,
  signInAs,
  simulator,
}) => {
  await simulator.runGatewayScript('pre-undeploy');
  await signInAs('admin');
  await page.goto('/demo-store/connect-console/connectors');
  await expect(page.getByRole('heading', { name: /not installed in this project/ })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    'Ask an administrator to deploy the Connect Console connector',
  );
  await expectAccessible(page, 'application');

  await simulator.runGatewayScript('post-deploy');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('link', { name: 'Klaviyo' })).toBeVisible();
});

test('the view says so as well', async ({ page, signInAs, simulator }) => {
  await simulator.runGatewayScript('pre-undeploy');
  await signInAs('support');
  await page.getByText('1012').click();
  await page.getByRole('button', { name: 'Sync status' }).click();
  await expect(page.frameLocator('iframe').getByText(/not installed in this project/)).toBeVisible();
});

test('a project in which the product is not installed has no menu entry for it', async ({
  page,
  signInAs,
}) => {
  await signInAs('admin');
  await page.goto('/demo-outlet/orders');
  await expect(page.getByRole('heading', { name: 'Orders' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Connect' })).toHaveCount(0);
});
