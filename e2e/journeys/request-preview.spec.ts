import { expectAccessible } from '../harness/accessibility.js';
import { callConnectApi, readJournal } from '../harness/connect-api.js';
import { decide, expectState } from '../harness/connector-page.js';
import { expect, test } from '../harness/test.js';

const ID = 'df328165-3684-4d22-8dc9-fc8bd466115b';
const DRAFT = `/connectors/drafts/${ID}`;
const PAGE = `/demo-store/connect-console/connectors/${ID}`;

test('an admin requests a preview, goes on elsewhere, and is told when it ends', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(PAGE);
  await decide(page, 'Request preview', 'Request preview now');
  await expectState(page, 'Connect is checking v1.0.0 for a preview.');
  await expect(page.getByRole('button', { name: 'Request preview' })).toHaveCount(0);
  await page.getByRole('button', { name: 'To the list of connectors' }).click();
  await expect(page.getByRole('row', { name: 'Bloomreach Engagement' })).toContainText('Being checked');

  await simulator.advanceClock(10 * 60_000);
  const notice = page.getByRole('alertdialog').filter({ hasText: 'Show the connector' });
  await notice.getByRole('link').click();
  await expect(page.getByRole('main')).toContainText('Connect has accepted v1.0.0');
  await expect(page.getByRole('button', { name: 'Request preview' })).toBeEnabled();
});

test('a preview of a draft that somebody has changed meanwhile is not requested', async ({
  page,
  signInAs,
}) => {
  await signInAs('admin');
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Request preview' }).click();
  const { version } = await (await callConnectApi('operator-demo-store', DRAFT)).json();
  const rename = { version, actions: [{ action: 'setName', name: 'Renamed by a colleague' }] };
  const renamed = await (await callConnectApi('operator-demo-store', DRAFT, rename)).json();

  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Request preview now' }).click();
  await expect(dialog.getByRole('alert')).toContainText('has changed in the meantime');
  await expectAccessible(page, 'application');
  expect(await (await callConnectApi('operator-demo-store', DRAFT)).json()).toEqual(renamed);

  await dialog.getByRole('button', { name: 'Load the current state' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Renamed by a colleague' })).toBeVisible();
  await expect(dialog).toBeHidden();

  await decide(page, 'Request preview', 'Request preview now');
  await expect(page.getByRole('main')).toContainText('Connect is checking v1.0.0 for a preview.');
  const previews = (await readJournal()).filter(({ value }) => value.kind === 'preview');
  expect(previews.map(({ value }) => value.state)).toEqual(expect.arrayContaining(['refused', 'running']));
});
