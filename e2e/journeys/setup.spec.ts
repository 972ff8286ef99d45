import { expectAccessible } from '../harness/accessibility.js';
import { tabTo } from '../harness/keyboard.js';
import { expectToFitTheWindow, NARROW_WINDOW } from '../harness/narrow-window.js';
import { expect, test } from '../harness/test.js';

const OVERVIEW = '/demo-store/connect-console';
const SETUP = `${OVERVIEW}/setup`;

test('an admin who has just installed is led from the overview to what is left to decide', async ({
  page,
  signInAs,
  simulator,
}) => {
  await simulator.reset('empty');
  await signInAs('admin');
  await page.goto(OVERVIEW);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: /^\d steps of the setup are left to do or to decide$/ }).click();
  await expect(page).toHaveURL(new RegExp(`${SETUP}$`));
  await expect(main.getByRole('region', { name: 'Address of the gateway' })).toContainText(
    'GATEWAY_ORIGIN is not set. The gateway at http://localhost:',
  );
  await expect(main.getByRole('region', { name: 'Channels for syncInfo' })).toContainText(
    'No channel has the role OrderExport or OrderImport.',
  );
  await expect(main.getByRole('region', { name: 'Messages of the project' })).toContainText(
    /keeps .*Messages/,
  );
  await expectAccessible(page, 'application');
});

test('what is left as it is is mentioned no more, by keyboard alone', async ({ page, signInAs }) => {
  await signInAs('admin');
  await page.goto(SETUP);
  const main = page.getByRole('main');
  await expect(main).toContainText('1 step is left to do or to decide');
  await expect(main).toContainText('commercetools keeps Messages for 90 days.');
  await expect(main).toContainText('4 channels have the role OrderExport or OrderImport: ');
  await tabTo(page, main.getByRole('button', { name: 'Leave it as it is' }));
  await page.keyboard.press('Enter');
  await expect(main).toContainText('Nothing is left to do or to decide');
  await expect(main.getByRole('button', { name: 'Decide again' })).toBeFocused();
  await page.goto(OVERVIEW);
  await expect(main).toContainText('From change to target');
  await page.waitForLoadState('networkidle');
  await expect(main).not.toContainText('of the setup');
});

test('who may not see the settings reads which rights are missing', async ({
  page,
  signInAs,
  simulator,
  watch,
}) => {
  await simulator.setPermission('merchant', 'canViewConnectConsoleSync', false);
  await signInAs('merchant');
  await page.goto(SETUP);
  const main = page.getByRole('main');
  await expect(main).toContainText('you do not have the right view_project_settings.');
  await expect(main).toContainText('you do not have the right view_channels.');
  await expect(main.getByRole('link', { name: 'Redeploy Connect Console' })).toHaveCount(0);
  await expectAccessible(page, 'application');
  expect(watch.troubles).toEqual([]);
});

test('in a window of 320 px the setup fits', async ({ page, signInAs, simulator }) => {
  await simulator.reset('empty');
  await signInAs('admin');
  await page.setViewportSize(NARROW_WINDOW);
  await page.goto(SETUP);
  const main = page.getByRole('main');
  await expect(main.getByRole('region', { name: 'Channels for syncInfo' })).toBeVisible();
  await expectToFitTheWindow(main);
  await expectAccessible(page, 'application');
});
