import { expectAccessible } from '../harness/accessibility.js';
import { callConnectApi } from '../harness/connect-api.js';
import { expect, test } from '../harness/test.js';

const ID = 'df328165-3684-4d22-8dc9-fc8bd466115b';
const DRAFT = `/connectors/drafts/${ID}`;

test('two people change a draft at once: nothing is lost, and the second one chooses', async ({
  page,
  signInAs,
}) => {
  await signInAs('admin');
  await page.goto(`/demo-store/connect-console/connectors/${ID}/edit`);
  const name = page.getByRole('textbox', { name: /^Name/ });
  await name.fill('Bloomreach, ours');
  await page.getByRole('textbox', { name: 'Company' }).fill('Orium Inc.');

  const { version } = await (await callConnectApi('operator-demo-store', DRAFT)).json();
  const theirs = {
    version,
    actions: [
      { action: 'setName', name: 'Bloomreach, theirs' },
      { action: 'setDocumentationUrl', documentationUrl: 'https://example.com/theirs' },
    ],
  };
  expect((await callConnectApi('operator-demo-store', DRAFT, theirs)).ok).toBe(true);

  await page.getByRole('button', { name: 'Save' }).click();
  const conflict = page.getByRole('region', { name: 'Somebody has changed this connector meanwhile' });
  await expect(conflict).toContainText('nothing you have entered is lost');
  await expect(conflict).toContainText('Bloomreach, theirs');
  await expect(conflict).toContainText('https://example.com/theirs');
  await expect(name).toHaveValue('Bloomreach, ours');
  const merge = conflict.getByRole('button', { name: 'Bring together' });
  await expect(merge).toBeDisabled();
  await expectAccessible(page, 'application');

  await conflict.getByText('Keep mine').click();
  await merge.click();
  await expect(conflict).toBeHidden();
  await expect(name).toHaveValue('Bloomreach, ours');
  await expect(page.getByRole('textbox', { name: 'Documentation URL' })).toHaveValue(
    'https://example.com/theirs',
  );
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bloomreach, ours' })).toBeVisible();
  expect(await (await callConnectApi('operator-demo-store', DRAFT)).json()).toMatchObject({
    version: version + 2,
    name: 'Bloomreach, ours',
    documentationUrl: 'https://example.com/theirs',
    creator: { company: 'Orium Inc.' },
  });
});
