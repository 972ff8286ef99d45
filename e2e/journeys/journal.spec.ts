import type { Page } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { expectAccessible } from '../harness/accessibility.js';
import { callConnectApi, readJournal } from '../harness/connect-api.js';
import { loseAnswers } from '../harness/lose-answers.js';
import { attemptOf, decide, dismissNotices } from '../harness/connector-page.js';
import { choosePort } from '../harness/port.js';
import { expect, test } from '../harness/test.js';

const ID = 'df328165-3684-4d22-8dc9-fc8bd466115b';
const DRAFT = `/connectors/drafts/${ID}`;
const PAGE = `/demo-store/connect-console/connectors/${ID}`;
const FORWARD_TO = `${addressesOf(await choosePort()).merchantCenterApi}/proxy/forward-to`;
const MINUTES = 60_000;

test('of two people who request a preview at once, one is refused, and both attempts are kept', async ({
  page,
  colleague,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  const people = [page, colleague];
  for (const person of people) {
    await person.goto(PAGE);
    await person.getByRole('button', { name: 'Request preview', exact: true }).click();
  }
  await Promise.all(people.map(confirm));
  const refusals = people.map((person) => person.getByRole('dialog').getByRole('alert'));
  await expect
    .poll(async () => (await Promise.all(refusals.map((refusal) => refusal.count()))).sort())
    .toEqual([0, 1]);
  expect(await statesInJournal()).toEqual(['refused', 'running']);

  await simulator.advanceClock(10 * MINUTES);
  await page.goto(`${PAGE}/reports`);
  await expect(attemptOf(page, 'Alex Admin').filter({ hasText: 'Passed' })).toHaveCount(1);
  await expect(attemptOf(page, 'Refused')).toHaveCount(1);
  await dismissNotices(page);
  await expectAccessible(page, 'application');
  expect(await statesInJournal()).toEqual(['ended', 'refused']);
});

test('a preview that was requested elsewhere is noted once, when somebody first sees it', async ({
  page,
  colleague,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  const { version } = await (await callConnectApi('operator-demo-store', DRAFT)).json();
  const request = { version, actions: [{ action: 'updatePreviewable' }] };
  await callConnectApi('operator-demo-store', DRAFT, request);
  await Promise.all([page.goto(PAGE), colleague.goto(PAGE)]);
  await expect(page.getByRole('main')).toContainText('it was started elsewhere');
  await expect(colleague.getByRole('main')).toContainText('it was started elsewhere');

  await simulator.advanceClock(10 * MINUTES);
  await page.goto(`${PAGE}/reports`);
  const seen = attemptOf(page, 'Asked for elsewhere').filter({ hasText: 'Passed' });
  await expect(seen.filter({ hasText: 'Seen at' })).toHaveCount(1);
  expect(await statesInJournal('seen')).toEqual(['ended']);
  expect(await statesInJournal()).toEqual([]);
});

test('a preview that Connect accepts without the gateway hearing of it is not lost', async ({
  page,
  colleague,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Request preview', exact: true }).click();
  await simulator.setFaults(`/connect${DRAFT}=lost-answer`);
  await confirm(page);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('It is not known whether Connect');
  await simulator.setFaults();
  await page.goto('/demo-store/orders');
  expect(await statesInJournal()).toEqual(['requested']);

  await simulator.advanceClock(10 * MINUTES);
  await Promise.all([page.goto(`${PAGE}/reports`), colleague.goto(`${PAGE}/reports`)]);
  for (const person of [page, colleague]) {
    const own = attemptOf(person, 'Alex Admin');
    await expect(own).toHaveCount(1);
    await expect(own).toContainText('Passed');
  }
  expect(await statesInJournal()).toEqual(['ended']);
});

test('a request whose answer is lost is not carried out again when it is sent again', async ({
  page,
  signInAs,
  watch,
}) => {
  await signInAs('admin');
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Request preview', exact: true }).click();
  const listenAgain = await loseAnswers(page, FORWARD_TO);
  await confirm(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('It is not known whether Connect received');
  await listenAgain();
  const { version } = await (await callConnectApi('operator-demo-store', DRAFT)).json();
  await confirm(page);
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main')).toContainText('Connect is checking v1.0.0 for a preview.');
  const draft = await (await callConnectApi('operator-demo-store', DRAFT)).json();
  expect(draft).toMatchObject({ version, isPreviewable: 'pending' });
  expect(await statesInJournal()).toEqual(['running']);
  expect(watch.troubles.filter((trouble) => !trouble.includes('ERR_CONNECTION_RESET'))).toEqual([]);
  watch.troubles.length = 0;
});

test('a request that never reached Connect is told apart from one that did', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Request preview', exact: true }).click();
  await simulator.setFaults(`/connect${DRAFT}=reset`);
  await confirm(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText(
    'It is not known whether Connect received the request.',
  );
  await simulator.setFaults();
  expect(await statesInJournal()).toEqual(['requested']);

  await simulator.advanceClock(2 * MINUTES);
  await dialog.getByRole('button', { name: 'Load the current state' }).click();
  await page.getByRole('tab', { name: 'Reports' }).click();
  await expect(attemptOf(page, 'Not carried out')).toHaveCount(1);
  expect(await statesInJournal()).toEqual(['notSent']);
  await page.getByRole('tab', { name: 'Overview' }).click();
  await decide(page, 'Request preview', 'Request preview now');
  await expect(page.getByRole('main')).toContainText('Connect is checking v1.0.0 for a preview.');
});

test('without the journal everything can be read, and nothing is sent to Connect', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await simulator.setFaults('/ctp/demo-store/custom-objects=status:500');
  await page.goto(`${PAGE}/reports`);
  await expect(page.getByRole('main')).toContainText('The history of attempts cannot be read now.');
  await expect(page.getByRole('article')).toContainText('SAST and SCA analysis check succeeded');
  await expectAccessible(page, 'application');

  const before = await (await callConnectApi('operator-demo-store', DRAFT)).json();
  await page.getByRole('tab', { name: 'Overview' }).click();
  await page.getByRole('button', { name: 'Request preview', exact: true }).click();
  await confirm(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('Nothing was sent to Connect');
  expect(await (await callConnectApi('operator-demo-store', DRAFT)).json()).toEqual(before);

  await simulator.setFaults();
  await confirm(page);
  await expect(dialog).toBeHidden();
  expect(await statesInJournal()).toEqual(['running']);
});

function confirm(page: Page): Promise<void> {
  return page.getByRole('dialog').getByRole('button', { name: 'Request preview now' }).click();
}

/** Of each preview that was asked for here, or was asked for elsewhere and seen. */
async function statesInJournal(origin = 'console'): Promise<string[]> {
  const entries = (await readJournal()).map(({ value }) => value);
  const previews = entries.filter((entry) => entry.kind === 'preview' && entry.origin === origin);
  return previews.map(({ state }) => state).sort();
}
