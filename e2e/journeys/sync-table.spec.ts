import type { Page } from '@playwright/test';
import { callShop } from '../harness/connect-api.js';
import { recomputeStatus } from '../harness/expected-status.js';
import type { Simulator } from '../harness/simulator.js';
import { expectStatus, expectToSay, openPanel, openRow } from '../harness/sync-panel.js';
import {
  DAY,
  failureOf,
  recordOf,
  skipOf,
  successOf,
  writeRecord,
  writeTarget,
} from '../harness/sync-reports.js';
import {
  beginTracking,
  change,
  confirmOrder,
  importOrder,
  keepMessages,
  platformTime,
  readMessages,
  type Resource,
} from '../harness/sync-shop.js';
import { takePicture } from '../harness/take-picture.js';
import { expect, test } from '../harness/test.js';

/** Every row of the table of docs/sync-contract.md, on an order of its own. */

test.describe.configure({ mode: 'parallel' });
// For small pictures
test.use({ viewport: { width: 1000, height: 720 } });

const TARGET = 'erp';
const LABEL = 'Warehouse';

type Story = {
  row: number;
  /** Of the picture in docs/images */
  picture: string;
  /** Registry entry, as far as it differs */
  entry?: object;
  /** What happens to an order that has just been imported */
  play?: (order: Resource) => Promise<void>;
  /** Seconds that pass then */
  later?: number;
  /** What the panel says, besides the word */
  says: RegExp;
};

const FAILURES: readonly Story[] = [
  {
    row: 1,
    picture: '01-not-tracked',
    entry: { enabled: false },
    says: /No system waits for this/,
  },
  {
    row: 2,
    picture: '02-failed',
    play: (order) => fail(order, 'data', -60),
    says: /0 of 1 system is up to date; Warehouse failed.*does not accept the data.*HTTP_422/,
  },
  {
    row: 3,
    picture: '03-failed-no-longer-retried',
    play: (order) => fail(order, 'transient', -8 * DAY),
    says: /Warehouse failed and is no longer retried.*over 7 days ago.*a replay is needed/,
  },
  {
    row: 4,
    picture: '04-retrying',
    play: (order) => fail(order, 'transient', -60, 600),
    says: /Warehouse is retrying.*tried again by itself.*at least 3 reported/,
  },
];

const REPORTS: readonly Story[] = [
  {
    row: 5,
    picture: '05-synced',
    entry: { externalUrlTemplate: 'https://warehouse.example/orders/{externalId}' },
    play: (order) => report(order, [successOf]),
    says: /The one system is up to date.*EXT-1.*has been confirmed/,
  },
  {
    row: 6,
    picture: '06-pending',
    play: async (order) => {
      await report(order, [successOf]);
      await confirmOrder(order);
    },
    says: /Warehouse is waiting: 1 change.*1 change is on the way/,
  },
  {
    row: 7,
    picture: '07-behind',
    entry: { slaSeconds: 60 },
    play: async (order) => {
      await report(order, [successOf]);
      await confirmOrder(order);
    },
    later: 240,
    says: /Warehouse is 1 change behind, 4 min.*1 newer change has not arrived/,
  },
  {
    row: 8,
    picture: '08-skipped',
    play: async (order) => {
      await confirmOrder(order);
      await report(order, [successOf, skipOf]);
    },
    says: /No system waits for this.*left it out.*Only paid orders/,
  },
];

const NO_REPORTS: readonly Story[] = [
  {
    row: 9,
    picture: '09-synced-sync-info-only',
    play: async (order) => {
      await callShop('/channels', { key: TARGET, roles: ['OrderExport'] });
      const channel = { typeId: 'channel', key: TARGET };
      await change(order, { action: 'updateSyncInfo', channel, externalId: 'ERP-4711' });
    },
    says: /The one system is up to date.*ERP-4711.*notes in syncInfo/,
  },
  {
    row: 10,
    picture: '10-pending-nothing-reported',
    says: /Warehouse is waiting: 1 change.*on the way/,
  },
  {
    row: 11,
    picture: '11-never-received',
    entry: { slaSeconds: 60 },
    later: 240,
    says: /Warehouse never received it.*4 min ago, and nothing was ever reported/,
  },
  {
    row: 12,
    picture: '12-not-due',
    entry: { messageTypes: ['DeliveryAdded'] },
    says: /No system waits for this.*Nothing has happened yet that concerns Warehouse/,
  },
  {
    row: 13,
    picture: '13-unknown',
    play: async () => keepMessages({ enabled: false }),
    says: /nobody can tell about Warehouse.*keeps no Messages for queries/,
  },
];

/** Where each event counts; the entry says so. */
const EVENTS: readonly Story[] = [
  {
    row: 5,
    picture: '05-synced-events',
    play: async (order) => {
      await confirmOrder(order);
      await report(order, [successOf, successOf]);
    },
    says: /The one system is up to date/,
  },
  {
    row: 6,
    picture: '06-pending-events',
    play: (order) => loseTheFirst(order),
    says: /Warehouse is waiting: 1 change.*1 change is on the way.*OrderImported #1 .*Not confirmed by Warehouse/,
  },
  {
    row: 7,
    picture: '07-behind-events',
    entry: { slaSeconds: 60 },
    play: (order) => loseTheFirst(order),
    later: 240,
    says: /Warehouse is 1 change behind, 4 min.*1 of 2 events missing, 4 min.*1 of 2 events not confirmed.*OrderImported #1/,
  },
  {
    row: 8,
    picture: '08-skipped-events',
    play: async (order) => {
      await confirmOrder(order);
      await report(order, [successOf, skipOf]);
    },
    says: /No system waits for this.*left it out/,
  },
  {
    row: 13,
    picture: '13-unknown-events',
    play: async (order) => {
      await confirmOrder(order);
      const [, last] = await readMessages(order);
      if (!last) throw new Error('The order has too few Messages.');
      const done = [last.sequenceNumber];
      const parts = { status: 'Synced', synced: successOf(last), done, truncated: true };
      await writeRecord(order, TARGET, recordOf(order, TARGET, parts));
    },
    says: /nobody can tell about Warehouse.*had to drop its oldest entries/,
  },
];

const GROUPS = {
  'failures and what is not tracked': FAILURES,
  'what was reported': REPORTS,
  'what nobody reported': NO_REPORTS,
};

for (const [what, stories] of Object.entries(GROUPS)) {
  test(`the panel says of ${what} what the table says`, async ({ page, signInAs, simulator }) => {
    test.slow();
    await beginTracking(simulator);
    await signInAs('support');
    for (const story of stories) await tell(story, 'state', { page, simulator });
  });
}

test('where each event counts, the panel says what the table says', async ({ page, signInAs, simulator }) => {
  test.slow();
  await beginTracking(simulator);
  await signInAs('support');
  for (const story of EVENTS) await tell(story, 'events', { page, simulator });
});

test('the newest Message decides what is late for states, the oldest that is missing for events', async ({
  page,
  signInAs,
  simulator,
}) => {
  test.slow();
  await beginTracking(simulator);
  await signInAs('support');
  const order = await importOrder();
  await simulator.advanceClock(600_000);
  await confirmOrder(order);
  await writeTarget('states', { label: 'States', mode: 'state', slaSeconds: 300 });
  await writeTarget('events', { label: 'Events', mode: 'events', slaSeconds: 300 });
  expect(await recomputeStatus(order, 'states')).toEqual({ row: 10, label: 'Pending' });
  expect(await recomputeStatus(order, 'events')).toEqual({ row: 11, label: 'Never received' });
  const { row } = await openPanel(page, order);
  await expectStatus(row('States'), 'Pending');
  await expectStatus(row('Events'), 'Never received');
});

async function tell(
  { row, picture, entry, play, later = 0, says }: Story,
  mode: 'state' | 'events',
  { page, simulator }: { page: Page; simulator: Simulator },
): Promise<void> {
  await test.step(`row ${row}: ${picture}`, async () => {
    await writeTarget(TARGET, { label: LABEL, mode, ...entry });
    const order = await importOrder();
    await play?.(order);
    if (later > 0) await simulator.advanceClock(later * 1000);
    const expected = await recomputeStatus(order, TARGET);
    expect(expected.row).toBe(row);
    const panel = await openPanel(page, order);
    await expectStatus(panel.row(LABEL), expected.label);
    await openRow(panel.row(LABEL));
    await expectToSay(panel, says);
    await takePicture(page, panel, picture);
  });
}

/** Reports a failure of the first Message, `seconds` from now, which may be negative. */
async function fail(order: Resource, category: string, seconds: number, retry?: number): Promise<void> {
  const [first] = await readMessages(order);
  if (!first) throw new Error('The order has no Message.');
  const lastAt = await platformTime(seconds);
  const next = retry === undefined ? {} : { nextRetryAt: await platformTime(retry) };
  const open = [failureOf(first, { category, lastAt, ...next })];
  const status = category === 'transient' ? 'Retrying' : 'Failed';
  await writeRecord(order, TARGET, recordOf(order, TARGET, { status, open }));
}

/** Reports each Message that concerns the target, in order, as a success or a skip. */
async function report(order: Resource, outcomes: (typeof successOf)[]): Promise<void> {
  const messages = (await readMessages(order)).filter(({ type }) => /Imported|StateChanged/.test(type));
  const parts: { status: string; [part: string]: unknown } = { status: 'Synced' };
  outcomes.forEach((outcome, index) => {
    const message = messages[index];
    if (message) parts[outcome === skipOf ? 'skipped' : 'synced'] = outcome(message);
  });
  const done = messages.slice(0, outcomes.length).map(({ sequenceNumber }) => sequenceNumber);
  await writeRecord(order, TARGET, recordOf(order, TARGET, { ...parts, done }));
}

/** Reports the second of two events only. */
async function loseTheFirst(order: Resource): Promise<void> {
  await confirmOrder(order);
  const [, second] = await readMessages(order);
  if (!second) throw new Error('The order has too few Messages.');
  const parts = { status: 'Synced', synced: successOf(second), done: [second.sequenceNumber] };
  await writeRecord(order, TARGET, recordOf(order, TARGET, parts));
}
