import type { Request } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { expectAccessible } from '../harness/accessibility.js';
import { readDeployments } from '../harness/deployment-page.js';
import { expectToFitTheWindow, NARROW_WINDOW } from '../harness/narrow-window.js';
import { choosePort } from '../harness/port.js';
import { expect, test } from '../harness/test.js';

const OVERVIEW = '/demo-store/connect-console';
const { merchantCenterApi } = addressesOf(await choosePort());

/** Lines whose list shows exactly what they count, and the noun of its head. */
const EXACT: Record<string, string> = {
  'deployments? failed': 'deployment',
  'deployments? ha(s|ve) an update available': 'deployment',
  'publications? failed': 'connector',
  'previews? (is|are) rejected': 'connector',
};

test('each count of the overview leads to a list that shows as many', async ({ page, signInAs }) => {
  test.slow();
  await signInAs('admin');
  await page.goto(OVERVIEW);
  const main = page.getByRole('main');
  const failed = (await readDeployments()).filter(({ status }) => /Failed$/.test(status)).length;
  await expect(main.getByRole('link', { name: `${failed} deployments failed` })).toBeVisible();
  await expectAccessible(page, 'application');
  for (const [words, noun] of Object.entries(EXACT)) {
    await test.step(words, async () => {
      const line = main.getByRole('link', { name: new RegExp(`^\\d+ ${words}$`) });
      const count = Number.parseInt((await line.textContent()) ?? '');
      await line.click();
      await expect(main.getByText(new RegExp(`^${count} ${noun}s?$`)).first()).toBeVisible();
      await page.goBack();
    });
  }
  for (const words of [/Subscriptions? loses? messages/, /targets? (is|are) failing/]) {
    await main.getByRole('link', { name: words }).click();
    await expect(page).toHaveURL(/\/sync\/targets$/);
    await page.goBack();
  }
  await main.getByRole('link', { name: /, Deployed, Production$/ }).click();
  await expect(page).toHaveURL(/\/deployments\?.*status=Deployed/);
});

test('the overview asks the gateway once and commercetools once, and says in words what its charts show', async ({
  page,
  signInAs,
}) => {
  await signInAs('admin');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(...sideOf(request)));
  await page.goto(OVERVIEW);
  const main = page.getByRole('main');
  await expect(main).toContainText('From change to target');
  await expect(main).toContainText(/Slowest is .*: half of its/);
  await expect(main).toContainText('No run has ended yet');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((side) => side === 'gateway')).toHaveLength(1);
  expect(asked.filter((side) => side === 'platform').length).toBeLessThanOrEqual(2);

  await page.setViewportSize(NARROW_WINDOW);
  await expectToFitTheWindow(main);
  await expectAccessible(page, 'application');
});

/** Whom the page asks; finding the gateway is one request to commercetools of its own. */
function sideOf(request: Request): string[] {
  if (request.method() === 'OPTIONS' || !request.url().startsWith(merchantCenterApi)) return [];
  if (request.url().endsWith('/proxy/forward-to')) return ['gateway'];
  return request.headers()['x-graphql-target'] === 'ctp' ? ['platform'] : [];
}
