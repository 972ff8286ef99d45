import { expectAccessible } from '../harness/accessibility.js';
import { recomputeStatus } from '../harness/expected-status.js';
import { expectStatus, openPanelHere } from '../harness/sync-panel.js';
import { expect, test } from '../harness/test.js';

/** Labels of the systems of the scenario `typical` by their keys */
const SYSTEMS = {
  klaviyo: 'Klaviyo',
  'fluent-oms': 'Fluent Order Management',
  'bloomreach-engagement': 'Bloomreach Engagement',
  'sap-erp': 'SAP S/4HANA',
  bazaarvoice: 'Bazaarvoice',
  'bloomreach-discovery': 'Bloomreach Discovery',
  segment: 'Segment',
};

test('support opens the panel on an order and sees how it stands in every system', async ({
  page,
  signInAs,
}) => {
  await signInAs('support');
  await page.getByText('1012').click();
  const { main, row } = await openPanelHere(page);
  const [, id = ''] = /orders\/([^/]+)/.exec(page.url()) ?? [];
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Order 1012');
  for (const [key, label] of Object.entries(SYSTEMS)) {
    await expectStatus(row(label), (await recomputeStatus({ typeId: 'order', id }, key)).label);
  }
  await expect(main).toContainText('Fluent Order Management never received it');
  await expect(main.getByRole('alert')).toContainText('5 orders have changed since');
  await expectAccessible(page, 'order page');
});
