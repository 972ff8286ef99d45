import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openPanel, type Panel } from '../harness/sync-panel.js';
import { failureOf, recordOf, writeRecord, writeTarget } from '../harness/sync-reports.js';
import { importOrder, platformTime, readMessages } from '../harness/sync-shop.js';
import { expect, test } from '../harness/test.js';

/** Whoever bought; nothing of this may leave the platform. */
const ADDRESS = {
  firstName: 'Zyxwina',
  lastName: 'Privatissima',
  streetName: 'Geheimgasse',
  streetNumber: '7734',
  postalCode: '99881',
  city: 'Verborgenstadt',
  phone: '+49 40 5550199',
  email: 'zyxwina@privatissima.example',
};
const PERSONAL = /zyxwina|privatissima|geheimgasse|7734|99881|5550199/i;

test('payload, summary, support bundle and replay show no personal data', async ({
  page,
  signInAs,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const order = await importOrder({
    customerEmail: ADDRESS.email,
    billingAddress: { country: 'DE', ...ADDRESS },
    shippingAddress: { country: 'DE', ...ADDRESS },
  });
  const [first] = await readMessages(order);
  if (!first) throw new Error('The order has no Message.');
  await writeTarget('erp', { label: 'Warehouse' });
  const failure = failureOf(first, { category: 'data', lastAt: await platformTime(-60) });
  const message = `No account for ${ADDRESS.email}, phone ${ADDRESS.phone}.`;
  const open = [{ ...failure, error: { code: 'HTTP_422', category: 'data', httpStatus: 422, message } }];
  await writeRecord(order, 'erp', recordOf(order, 'erp', { status: 'Failed', open }));

  await signInAs('support');
  const panel = await openPanel(page, order);
  const { view } = panel;
  await view.getByRole('button', { name: 'Payload' }).first().click();
  const payload = view.getByRole('region', { name: /^Payload of Order imported/ });
  await expect(payload).toContainText('lineItems');
  expect(await payload.innerText()).not.toMatch(PERSONAL);

  expect(await copied(page, panel, 'Copy payload')).not.toMatch(PERSONAL);
  expect(await copied(page, panel, 'Copy summary')).not.toMatch(PERSONAL);
  for (const format of ['JSON', 'Markdown']) {
    const bundle = await downloaded(page, panel, `Support bundle (${format})`);
    expect(bundle, 'the bundle tells of the order').toContain(order.id);
    expect(bundle, format).not.toMatch(PERSONAL);
  }
  await view.getByRole('button', { name: 'Prepare a replay' }).first().click();
  const dialog = view.getByRole('dialog');
  await expect(dialog).toContainText(`${order.id}:1`);
  expect(await copied(page, panel, 'Copy push envelope')).not.toMatch(PERSONAL);
  const envelope = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Buffer.from(envelope.message.data, 'base64').toString()).not.toMatch(PERSONAL);
  expect(await dialog.innerText()).not.toMatch(PERSONAL);
});

async function copied(page: Page, { view }: Panel, button: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await view.getByRole('button', { name: button }).first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  return page.evaluate(() => navigator.clipboard.readText());
}

async function downloaded(page: Page, { view }: Panel, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await view.getByRole('button', { name: button }).click();
  return readFile(await (await download).path(), 'utf8');
}
