import type { Page } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import {
  confirmPlan,
  DEPLOYED,
  DEPLOYMENTS,
  deploymentPath,
  journalStates,
  readDeployment,
} from '../harness/deployment-page.js';
import { loseAnswers } from '../harness/lose-answers.js';
import { choosePort } from '../harness/port.js';
import { expect, test } from '../harness/test.js';

const MINUTES = 60_000;
const FORWARD_TO = `${addressesOf(await choosePort()).merchantCenterApi}/proxy/forward-to`;
const PLAN = `${DEPLOYMENTS}/${DEPLOYED.klaviyo}/redeploy?to=latest`;
/** A redeploy is queued, deploying and deployed; each raises the version. */
const STEPS_OF_A_REDEPLOY = 3;

test('a double click redeploys once', async ({ page, signInAs, simulator }) => {
  await signInAs('admin');
  const { version } = await readDeployment(DEPLOYED.klaviyo);
  await page.goto(PLAN);
  await page.getByRole('textbox', { name: /^Reason/ }).fill('Twice');
  await page.getByRole('button', { name: 'Redeploy now' }).dblclick();
  await expectDetailPage(page);
  await simulator.advanceClock(10 * MINUTES);
  expect((await readDeployment(DEPLOYED.klaviyo)).version).toBe(version + STEPS_OF_A_REDEPLOY);
  expect(await journalStates('redeploy')).toHaveLength(1);
});

test('when Connect’s answer is lost, the gateway looks what happened and says it', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  const { version } = await readDeployment(DEPLOYED.klaviyo);
  await page.goto(PLAN);
  await simulator.setFaults(`/connect${deploymentPath(DEPLOYED.klaviyo)}=lost-answer`);
  await confirmPlan(page, 'Redeploy now', 'Into the dark');
  await expectDetailPage(page);
  await expect(page.getByRole('main')).toContainText('under way');
  await simulator.setFaults();
  await simulator.advanceClock(10 * MINUTES);
  expect((await readDeployment(DEPLOYED.klaviyo)).version).toBe(version + STEPS_OF_A_REDEPLOY);
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Deployed');
  await expect.poll(() => journalStates('redeploy')).toEqual(['ended']);
});

test('when the gateway’s answer is lost, the same click sent again is not carried out again', async ({
  page,
  signInAs,
  simulator,
  watch,
}) => {
  await signInAs('admin');
  const { version } = await readDeployment(DEPLOYED.klaviyo);
  await page.goto(PLAN);
  await page.getByRole('textbox', { name: /^Reason/ }).fill('Answer lost');
  const listenAgain = await loseAnswers(page, FORWARD_TO);
  await page.getByRole('button', { name: 'Redeploy now' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /not known/ })).toBeVisible();
  await listenAgain();
  expect((await readDeployment(DEPLOYED.klaviyo)).version).toBe(version + 1);
  await page.getByRole('button', { name: 'Redeploy now' }).click();
  await expectDetailPage(page);
  await simulator.advanceClock(10 * MINUTES);
  expect((await readDeployment(DEPLOYED.klaviyo)).version).toBe(version + STEPS_OF_A_REDEPLOY);
  expect(await journalStates('redeploy')).toHaveLength(1);
  expect(watch.troubles.filter((trouble) => !trouble.includes('ERR_CONNECTION_RESET'))).toEqual([]);
  watch.troubles.length = 0;
});

test('of two admins who redeploy at once, one does, and the other is told', async ({
  page,
  colleague,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  const { version } = await readDeployment(DEPLOYED.klaviyo);
  const people = [page, colleague];
  for (const person of people) {
    await person.goto(PLAN);
    await person.getByRole('textbox', { name: /^Reason/ }).fill('Both of us');
  }
  await Promise.all(people.map((person) => person.getByRole('button', { name: 'Redeploy now' }).click()));
  await expect
    .poll(async () => people.filter((person) => !person.url().includes('/redeploy')).length)
    .toBe(1);
  const other = people.find((person) => person.url().includes('/redeploy'));
  await expect(other?.getByRole('main') ?? page.getByRole('main')).toContainText(
    /Somebody (was faster|has changed this deployment meanwhile)|Connect is at work on this deployment/,
  );
  await simulator.advanceClock(10 * MINUTES);
  expect((await readDeployment(DEPLOYED.klaviyo)).version).toBe(version + STEPS_OF_A_REDEPLOY);
});

function expectDetailPage(page: Page): Promise<void> {
  return expect(page).toHaveURL(new RegExp(`/deployments/${DEPLOYED.klaviyo}$`));
}
