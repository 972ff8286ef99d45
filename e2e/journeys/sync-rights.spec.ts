import { expectAccessible } from '../harness/accessibility.js';
import { expectStatus, openPanel, openRow } from '../harness/sync-panel.js';
import type { Resource } from '../harness/sync-shop.js';
import { expect, test } from '../harness/test.js';

/** Of the scenario `typical`: everything about it has arrived everywhere. */
const ORDER: Resource = { typeId: 'order', id: '251b0096-f192-4996-b8ca-d497eabd4104' };
const CUSTOMER: Resource = { typeId: 'customer', id: 'b36c4c5c-96cf-4408-adaf-b9efc62283f1' };

test('whoever may not see everything sees the rest, and is told what is hidden', async ({
  page,
  signInAs,
  simulator,
}) => {
  test.slow();
  await signInAs('support');

  await test.step('without the right to see Messages', async () => {
    await simulator.setPermission('support', 'canViewMessageData', false);
    const { main, row } = await openPanel(page, ORDER);
    await expect(main).toContainText('Not visible with your permissions: Messages.');
    await expectStatus(row('SAP S/4HANA'), 'Synced');
    await expectStatus(row('Klaviyo'), 'Unknown');
    await openRow(row('Klaviyo'));
    await expect(row('Klaviyo')).toContainText('Each event counts');
    await expect(main).toContainText('Messages are not here: you do not have the permission to see them.');
    await expectAccessible(page, 'order page');
    await simulator.setPermission('support', 'canViewMessageData', true);
  });

  await test.step('without the right to see orders', async () => {
    await simulator.setPermission('support', 'canViewOrderData', false);
    const { main, row } = await openPanel(page, ORDER);
    await expect(main).toContainText('the data itself');
    await expectStatus(row('SAP S/4HANA'), 'Synced');
    await expectStatus(row('Klaviyo'), 'Synced');
    await expect(main).toContainText('syncInfo is not here: you do not have the permission to see it.');
    await simulator.setPermission('support', 'canViewOrderData', true);
  });

  await test.step('without the right to see customers', async () => {
    await simulator.setPermission('support', 'canViewCustomerData', false);
    const { main, row } = await openPanel(page, CUSTOMER);
    await expect(main).toContainText('the data itself');
    await expectStatus(row('Fluent Order Management'), 'Unknown');
    await simulator.setPermission('support', 'canViewCustomerData', true);
  });
});

test.describe('where the gateway lacks a scope', () => {
  // Scopes come with a token, which the gateway keeps for two hours, and which outlives a reset.
  const TOKEN_LIFETIME = 2 * 3_600_000;
  // Further than any journey has moved the clock of this world before: its token would still be good.
  const LATER = 30 * 24 * 3_600_000;

  test.beforeEach(async ({ simulator }) => {
    await simulator.resetWithoutScope('manage_subscriptions');
    await simulator.advanceClock(LATER);
  });

  test.afterEach(async ({ page, simulator }) => {
    await simulator.reset('typical');
    await simulator.advanceClock(LATER + TOKEN_LIFETIME + 600_000);
    const { main } = await openPanel(page, ORDER);
    await expect(main).not.toContainText('the health of Subscriptions');
  });

  test('the panel says that it cannot see the health of Subscriptions, and everything else', async ({
    page,
    signInAs,
  }) => {
    await signInAs('support');
    const { main, row } = await openPanel(page, ORDER);
    await expect(main).toContainText('Not visible with your permissions: the health of Subscriptions.');
    await expectStatus(row('Klaviyo'), 'Synced');
    await expectStatus(row('SAP S/4HANA'), 'Synced');
  });
});
