import { expectAccessible } from '../harness/accessibility.js';
import { expectStatus, openPanel, openRow } from '../harness/sync-panel.js';
import { failureOf, recordOf, successOf, writeRecord, writeTarget } from '../harness/sync-reports.js';
import {
  beginTracking,
  importOrder,
  platformTime,
  readMessages,
  type Resource,
} from '../harness/sync-shop.js';
import { expect, test } from '../harness/test.js';

const SCRIPT = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
const MEGABYTE = 'x'.repeat(1_000_000);

/** By target: what somebody has written where a record should be, and how the panel names it. */
const BROKEN: Record<string, [(order: Resource) => unknown, string]> = {
  'wrong-types': [
    (order) => recordOf(order, 'wrong-types', { status: 'Synced', open: 7, done: 'all' }),
    'not valid',
  ],
  'no-record': [() => ['Synced'], 'not valid'],
  'a-text': [() => SCRIPT, 'not valid'],
  'too-large': [
    (order) => ({ ...recordOf(order, 'too-large', { status: 'Synced' }), note: MEGABYTE }),
    'too large',
  ],
  'too-new': [
    (order) => ({ ...recordOf(order, 'too-new', { status: 'Synced' }), schema: 2 }),
    'of a later version',
  ],
  'other-order': [
    (order) => recordOf({ ...order, id: 'another' }, 'other-order', { status: 'Synced' }),
    'key and content differ',
  ],
};

test('hostile and broken records are named, and break nothing', async ({ page, signInAs, simulator }) => {
  test.slow();
  await beginTracking(simulator);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });

  const order = await importOrder();
  for (const [target, [toValue]] of Object.entries(BROKEN)) {
    await writeTarget(target, { label: `Label of ${target}` });
    await writeRecord(order, target, toValue(order));
  }
  await writeTarget('no-mode', { label: SCRIPT, mode: 'everything' });
  await writeTarget('scripts', { label: SCRIPT, externalUrlTemplate: 'javascript:alert(3)//{externalId}' });
  await writeRecord(order, 'scripts', await hostileRecord(order));

  await signInAs('support');
  const { main, row } = await openPanel(page, order);
  await expect(main).toContainText('6 records cannot be read');
  for (const [target, [, problem]] of Object.entries(BROKEN)) {
    await expect(main).toContainText(`order.${order.id}.${target}: ${problem}`);
    await expectStatus(row(`Label of ${target}`), 'Unknown');
  }
  await openRow(row('Label of too-large'));
  await expect(row('Label of too-large')).toContainText('What was reported cannot be read: it is too large.');
  await expectStatus(row('no-mode'), 'Unknown');
  await openRow(row('no-mode'));
  await expect(row('no-mode')).toContainText('The registry entry of this system cannot be read');

  await openRow(row(SCRIPT));
  await expectStatus(row(SCRIPT), 'Failed');
  await expect(row(SCRIPT)).toContainText(`Refused: ${SCRIPT}`);
  const links = await main
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.filter((address) => address?.startsWith('javascript:'))).toEqual([]);
  await expect(main.locator('script')).toHaveCount(0);
  // Nothing but the marks of the systems, one each.
  await expect(main.locator('img')).toHaveCount(Object.keys(BROKEN).length + 2);
  await expect(main.locator('img:not([src^="data:image/svg+xml,"])')).toHaveCount(0);
  await expectAccessible(page, 'order page');
  expect(dialogs).toEqual([]);
});

/** A record that follows the contract, in which every text is markup, and every address a script. */
async function hostileRecord(order: Resource): Promise<object> {
  const [first] = await readMessages(order);
  if (!first) throw new Error('The order has no Message.');
  const failure = failureOf(first, { category: 'data', lastAt: await platformTime(-60) });
  const error = { code: SCRIPT, category: SCRIPT, message: `Refused: ${SCRIPT}` };
  return recordOf(order, 'scripts', {
    status: SCRIPT,
    open: [{ ...failure, messageType: SCRIPT, error }],
    synced: { ...successOf(first), externalId: SCRIPT, externalUrl: 'javascript:alert(4)' },
    writer: { name: SCRIPT, version: SCRIPT },
    recent: [{ at: SCRIPT, outcome: SCRIPT }],
    ['__proto__']: { polluted: true },
  });
}
