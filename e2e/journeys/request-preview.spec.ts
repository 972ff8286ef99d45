import { expectAccessible } from '../harness/accessibility.js';
import { callConnectApi } from '../harness/connect-api.js';
import { expect, test } from '../harness/test.js';

const ID = 'df328165-3684-4d22-8dc9-fc8bd466115b';
const DRAFT = `/connectors/drafts/${ID}`;

test('an admin requests a preview and sees its end', async ({ page, signInAs, simulator }) => {
  await signInAs('admin');
  await page.goto(`/demo-store/connect-console/connectors/${ID}`);
  const preview = page.getByRole('region', { name: 'Preview' });
  await preview.getByRole('button', { name: 'Request preview' }).click();
  await expect(preview).toContainText('Connect is checking this draft.');
  await expect(preview.getByRole('button', { name: 'Request preview' })).toBeDisabled();
  // The shell's notification is a dialog without a name, until it disappears.
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expectAccessible(page, 'application');

  await simulator.advanceClock(10 * 60_000);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(preview).toContainText('It can be deployed as a preview.');
  await expect(preview.getByRole('button', { name: 'Request preview' })).toBeEnabled();
});

test('a preview of a draft that somebody has changed meanwhile is not requested', async ({
  page,
  signInAs,
}) => {
  await signInAs('admin');
  await page.goto(`/demo-store/connect-console/connectors/${ID}`);
  const request = page.getByRole('button', { name: 'Request preview' });
  await expect(request).toBeEnabled();
  const { version } = await (await callConnectApi('operator-demo-store', DRAFT)).json();
  const rename = { version, actions: [{ action: 'setName', name: 'Renamed by a colleague' }] };
  const renamed = await (await callConnectApi('operator-demo-store', DRAFT, rename)).json();

  await request.click();
  await expect(page.getByRole('alert')).toContainText('has changed in the meantime');
  await expectAccessible(page, 'application');
  expect(await (await callConnectApi('operator-demo-store', DRAFT)).json()).toEqual(renamed);

  await page.getByRole('button', { name: 'Load the current state' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Renamed by a colleague' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});
