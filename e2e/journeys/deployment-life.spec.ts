import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessibility.js';
import { dismissNotices } from '../harness/connector-page.js';
import {
  confirmPlan,
  DEPLOYED,
  DEPLOYMENTS,
  expectOnPage,
  journalStates,
  readDeployment,
  readDeployments,
  trustGateway,
  valueField,
} from '../harness/deployment-page.js';
import { expect, test } from '../harness/test.js';

const MINUTES = 60_000;
const SEGMENT = '681413f4-07e7-4ba9-8600-d7896016d0e6';

test('a deployment that stays queued is called stuck, with the way out', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.segment}`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Connect will begin to deploy as soon as it is this deployment’s turn.');
  await expect(main).not.toContainText('Stuck');
  await expect(page.getByRole('button', { name: 'Undeploy' })).toHaveCount(0);

  await simulator.advanceClock(7 * MINUTES);
  await expectOnPage(page, 'Queued for longer than');
  await simulator.advanceClock(10 * MINUTES);
  await expectOnPage(page, 'Stuck: still in the queue after');
  await expect(page.getByRole('button', { name: 'Copy the facts for support' })).toBeVisible();
  await expectAccessible(page, 'application');

  await simulator.setBehavior({ 'delete-unfinished': 'accepted' });
  await undeploy(page, 'segment-demo-store');
  await simulator.advanceClock(5 * MINUTES);
  await expectOnPage(page, 'is gone');
});

test('an undeployment that fails says how to go on, and works the second time', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.adyen}`);
  await expect(page.getByRole('main')).toContainText('Deployed and wired');
  await page.getByRole('button', { name: 'Undeploy' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('This is a production deployment.');
  await expect(dialog).toContainText('payment-extension stops.');
  await expect(dialog).toContainText('Extension adyen-payments is left calling nobody');
  await expect(dialog.getByRole('button', { name: 'Undeploy for good' })).toBeDisabled();
  await expectAccessible(page, 'application');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await undeploy(page, 'adyen-demo-store');
  await simulator.advanceClock(5 * MINUTES);
  await expectOnPage(page, 'Ways out');
  expect((await readDeployment(DEPLOYED.adyen)).status).toBe('UndeployFailed');
  await dismissNotices(page);
  await expectAccessible(page, 'application');

  await simulator.setBehavior({ 'pre-undeploy-failure': 'ignored' });
  await undeploy(page, 'adyen-demo-store');
  await simulator.advanceClock(5 * MINUTES);
  await expectOnPage(page, 'This deployment is gone');
  expect((await readDeployments()).map(({ id }) => id)).not.toContain(DEPLOYED.adyen);
  expect(await journalStates('undeploy')).toEqual(['ended', 'ended']);
  await expect(page.getByRole('main')).toContainText('No longer needed');
});

test('a draft is deployed as a preview, with every value that it asks for', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(DEPLOYMENTS);
  await page.getByRole('button', { name: 'Deploy a connector' }).click();
  await page.getByRole('textbox', { name: 'Find a connector' }).fill('bazaarvoice');
  const draft = page.getByRole('row').filter({ hasText: 'Draft, for previews' });
  await draft.getByRole('link', { name: 'Bazaarvoice reviews' }).click();
  await expect(page.getByRole('radio', { name: /^Preview/ })).toBeChecked();
  await page.getByRole('textbox', { name: /^Key/ }).fill('bazaarvoice-preview');
  await trustGateway(page);
  await valueField(page, 'BAZAARVOICE_CLIENT').fill('demo-retail');
  await confirmPlan(page, 'Deploy now', 'Trying 2.5.1');
  const main = page.getByRole('main');
  await expect(main).toContainText('This version needs this secret.');
  await expectAccessible(page, 'application');
  await valueField(page, 'BAZAARVOICE_PASSKEY').fill('a-passkey');
  await valueField(page, 'BAZAARVOICE_SIGNING_KEY').fill('a-signing-key');
  await page.getByRole('button', { name: 'Deploy now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'bazaarvoice-preview' })).toBeVisible();

  await simulator.advanceClock(10 * MINUTES);
  await expectOnPage(page, 'Deployed and wired');
  const made = (await readDeployments()).filter(({ key }) => key === 'bazaarvoice-preview');
  expect(made).toMatchObject([
    { type: 'preview', status: 'Deployed', connector: { repository: { tag: 'v2.5.1' } } },
  ]);
  expect(await journalStates('deploy')).toEqual(['ended']);
});

test('a project on trial takes no production deployment, and keeps what was typed for another type', async ({
  page,
  signInAs,
  simulator,
}) => {
  await simulator.resetOnTrial();
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}/new?connector=${SEGMENT}`);
  await page.getByRole('radio', { name: /^Production/ }).check();
  await page.getByRole('textbox', { name: /^Key/ }).fill('segment-second');
  await trustGateway(page);
  await valueField(page, 'SEGMENT_REGION').fill('eu1');
  await valueField(page, 'SEGMENT_WRITE_KEY').fill('a-write-key');
  await confirmPlan(page, 'Deploy now', 'Going live');
  const main = page.getByRole('main');
  await expect(main).toContainText('Connect does not allow production in this project.');
  await expectAccessible(page, 'application');
  expect((await readDeployments()).map(({ key }) => key)).not.toContain('segment-second');

  await page.getByRole('radio', { name: /^Sandbox/ }).check();
  await expect(valueField(page, 'SEGMENT_WRITE_KEY')).toHaveValue('a-write-key');
  await page.getByRole('button', { name: 'Deploy now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'segment-second' })).toBeVisible();
  const made = (await readDeployments()).filter(({ key }) => key === 'segment-second');
  expect(made).toMatchObject([{ type: 'sandbox' }]);
  expect(await journalStates('deploy')).toEqual(['refused', 'running']);
});

async function undeploy(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Undeploy', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Why do you undeploy it/ }).fill('No longer needed');
  await dialog.getByRole('textbox', { name: `Type ${name} to confirm` }).fill(name);
  await dialog.getByRole('button', { name: 'Undeploy for good' }).click();
  await expect(dialog).toBeHidden();
}
