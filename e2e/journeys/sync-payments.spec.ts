import { recomputeStatus } from '../harness/expected-status.js';
import { expectStatus, openPanel, openRow } from '../harness/sync-panel.js';
import { recordOf, successOf, writeRecord, writeTarget } from '../harness/sync-reports.js';
import { beginTracking, importOrder, readMessages, refundOrder } from '../harness/sync-shop.js';
import { expect, test } from '../harness/test.js';

const TARGET = 'mails';

test('a refund that never arrived shows on its order, as that of its payment', async ({
  page,
  signInAs,
  simulator,
}) => {
  await beginTracking(simulator);
  await writeTarget(TARGET, {
    label: 'Mails',
    mode: 'events',
    resourceTypes: ['order', 'payment'],
    messageTypes: ['OrderImported', 'PaymentTransactionAdded'],
    slaSeconds: 60,
  });
  const order = await importOrder();
  const [first] = await readMessages(order);
  if (!first) throw new Error('The order has no Message.');
  const parts = { status: 'Synced', synced: successOf(first), done: [first.sequenceNumber] };
  await writeRecord(order, TARGET, recordOf(order, TARGET, parts));
  const payment = await refundOrder(order);
  await simulator.advanceClock(240_000);
  expect(await recomputeStatus(order, TARGET)).toEqual({ row: 5, label: 'Synced' });
  expect(await recomputeStatus(payment, TARGET)).toEqual({ row: 11, label: 'Never received' });

  await signInAs('support');
  const { main, row } = await openPanel(page, order);
  await expectStatus(row('Mails'), 'Never received');
  await openRow(row('Mails'));
  await expect(row('Mails')).toContainText(`Payment ${payment.id}`);
  await expect(row('Mails')).toContainText('Synced');
  await expect(main).toContainText('PaymentTransactionAdded #2');
});
