import { describe, expect, it } from '@jest/globals';
import {
  buildMessage,
  buildMessageFacts,
  buildResource,
  buildSyncFacts,
  buildSyncTarget,
  readTarget,
} from '../test-utils/sync-facts.builder.js';
import {
  afterOrder,
  buildLastReport,
  buildOpenFailure,
  buildSkip,
  buildSuccess,
  buildSyncError,
  buildSyncRecord,
  readRecord,
} from '../test-utils/sync-record.builder.js';
import { deriveStatus } from './derive-status.js';
import type { SyncFacts } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';
import type { DerivedStatus, SyncStatusKind } from './sync-status.js';

const DAY = 24 * 3600;
const STATE = readTarget(buildSyncTarget({ mode: 'state' }));
const PERMANENT = buildSyncError({ category: 'permanent' });

function derive(fields: Partial<SyncFacts>): DerivedStatus {
  return deriveStatus(buildSyncFacts(fields));
}

function withRecord(fields: Partial<SyncRecord>, facts: Partial<SyncFacts> = {}): Partial<SyncFacts> {
  return { record: readRecord(buildSyncRecord(fields)), ...facts };
}

/** A success of these Messages, the last of them the newest. */
function done(...numbers: number[]): Partial<SyncRecord> {
  const newest = numbers.at(-1) ?? 1;
  return {
    status: 'Synced',
    done: numbers,
    synced: buildSuccess({ sequenceNumber: newest, resourceVersion: newest }),
  };
}

function skipped(number: number, earlier: Partial<SyncRecord> = {}): Partial<SyncRecord> {
  return {
    ...earlier,
    status: 'Skipped',
    done: [...(earlier.done ?? []), number],
    skipped: buildSkip({ sequenceNumber: number, resourceVersion: number }),
  };
}

function failing(...failures: Parameters<typeof buildOpenFailure>[0][]): Partial<SyncRecord> {
  return { status: 'Retrying', open: failures.map((failure) => buildOpenFailure(failure)) };
}

const OLD = {
  messages: buildMessageFacts([]),
  now: afterOrder(15 * DAY + 1),
  target: readTarget(buildSyncTarget({ trackedSince: '2026-01-01T00:00:00.000Z' })),
};
const OFF = { messages: buildMessageFacts([], { availability: 'off' }) };

type Case = [name: string, facts: Partial<SyncFacts>, status: SyncStatusKind, row: number | null];

describe('each row of the derivation table', () => {
  it.each<Case>([
    ['no entry in the registry', { target: null }, 'notTracked', 1],
    [
      'an entry that is disabled, whatever is reported',
      withRecord(failing({ error: PERMANENT }), {
        target: readTarget(buildSyncTarget({ enabled: false })),
      }),
      'notTracked',
      1,
    ],
    ...['permanent', 'data', 'config', 'auth', 'some-new-one'].map((category): Case => [
      `a failure of the category ${category}`,
      withRecord(failing({ error: buildSyncError({ category }) })),
      'failed',
      2,
    ]),
    [
      'a permanent failure behind a later success',
      withRecord({ ...failing({ error: PERMANENT }), ...done(2) }, { messages: buildMessageFacts([1, 2]) }),
      'failed',
      2,
    ],
    [
      'a permanent failure beside one that has expired',
      withRecord(failing({ lastAt: afterOrder(0) }, { sequenceNumber: 2, error: PERMANENT }), {
        now: afterOrder(8 * DAY),
      }),
      'failed',
      2,
    ],
    [
      'a transient failure one second too old for the queue',
      withRecord(failing({ lastAt: afterOrder(0) }), { now: afterOrder(7 * DAY + 1) }),
      'failedExpired',
      3,
    ],
    [
      'a transient failure as old as the queue keeps it',
      withRecord(failing({ lastAt: afterOrder(0) }), { now: afterOrder(7 * DAY) }),
      'retrying',
      4,
    ],
    [
      'one expired failure beside one that is tried again',
      withRecord(failing({ lastAt: afterOrder(0) }, { sequenceNumber: 2, lastAt: afterOrder(7 * DAY) }), {
        now: afterOrder(7 * DAY + 1),
      }),
      'failedExpired',
      3,
    ],
    ['a transient failure', withRecord(failing({})), 'retrying', 4],
    [
      'a success of the newest Message',
      withRecord(done(2), { target: STATE, messages: buildMessageFacts([1, 2]) }),
      'synced',
      5,
    ],
    [
      'a success beyond the newest Message of a type that concerns the target',
      withRecord(done(3), { target: STATE, messages: buildMessageFacts([1, 2]) }),
      'synced',
      5,
    ],
    ['a success of each event', withRecord(done(1, 2), { messages: buildMessageFacts([1, 2]) }), 'synced', 5],
    [
      'Messages off and a success of the version that the order has',
      withRecord(done(1), { target: STATE, ...OFF }),
      'synced',
      5,
    ],
    [
      'Messages off and a success of a later version than was read',
      withRecord(done(2), { target: STATE, ...OFF }),
      'synced',
      5,
    ],
    [
      'a newer Message as old as the target may take',
      withRecord(done(1), { target: STATE, messages: buildMessageFacts([1, 2]), now: afterOrder(60 + 300) }),
      'pending',
      6,
    ],
    [
      'a newer event as old as the target may take',
      withRecord(done(1), { messages: buildMessageFacts([1, 2]), now: afterOrder(60 + 300) }),
      'pending',
      6,
    ],
    [
      'a newer Message one second older than that',
      withRecord(done(1), { target: STATE, messages: buildMessageFacts([1, 2]), now: afterOrder(60 + 301) }),
      'behind',
      7,
    ],
    [
      'a newer event one second older than that',
      withRecord(done(1), { messages: buildMessageFacts([1, 2]), now: afterOrder(60 + 301) }),
      'behind',
      7,
    ],
    ['a skip of the only Message', withRecord(skipped(1)), 'skipped', 8],
    ['a skip of the only Message in state mode', withRecord(skipped(1), { target: STATE }), 'skipped', 8],
    [
      'no record, and the order names the channel in its syncInfo',
      {
        resource: buildResource({
          syncInfo: [{ channelKey: 'klaviyo', externalId: 'K-1', syncedAt: afterOrder(5) }],
        }),
      },
      'syncedBySyncInfo',
      9,
    ],
    ['no record, and a Message as old as the target may take', { now: afterOrder(300) }, 'pending', 10],
    ['no record, and a Message one second older than that', { now: afterOrder(301) }, 'neverReceived', 11],
    [
      'no record, and no Message that concerns the target',
      { messages: { ...buildMessageFacts([]), list: [buildMessage(1, { type: 'OrderImported' })] } },
      'notDue',
      12,
    ],
    [
      'no record and no Message of an order as old as Messages are kept',
      { ...OLD, now: afterOrder(15 * DAY) },
      'notDue',
      12,
    ],
    ['no record and no Message of an order one second older', OLD, 'unknown', 13],
    ['no record and Messages off', OFF, 'unknown', 13],
    [
      'no record, and Messages from before the target was tracked',
      { target: readTarget(buildSyncTarget({ trackedSince: afterOrder(1) })) },
      'unknown',
      13,
    ],
  ])('%s', (_name, facts, status, row) => {
    expect(derive(facts)).toMatchObject({ status, row });
  });

  it('a resource of a type that the target does not take is not expected', () => {
    const resource = buildResource({ typeId: 'product' });
    expect(derive({ resource, subscriptions: [] })).toMatchObject({
      status: 'notExpected',
      row: null,
      feedProblems: [],
    });
  });
});

describe('what is known of a failure', () => {
  it('is that of the newest report, and since when any stands', () => {
    const early = { firstAt: afterOrder(10), lastAt: afterOrder(90), nextRetryAt: afterOrder(700) };
    const late = { sequenceNumber: 2, firstAt: afterOrder(50), lastAt: afterOrder(99) };
    const status = derive(withRecord(failing(early, { ...late, nextRetryAt: afterOrder(650) })));
    expect(status).toMatchObject({
      since: afterOrder(10),
      openCount: 2,
      nextRetryAt: afterOrder(650),
      failure: { sequenceNumber: 2 },
      step: 'wait',
      upToDate: false,
    });
  });

  it('does not depend on the order of the failures', () => {
    const early = { sequenceNumber: 2, firstAt: afterOrder(10), lastAt: afterOrder(20) };
    const late = { sequenceNumber: 1, firstAt: afterOrder(50), lastAt: afterOrder(99) };
    const middle = { sequenceNumber: 3, firstAt: afterOrder(30), lastAt: afterOrder(40) };
    expect(derive(withRecord(failing(late, middle, early)))).toMatchObject({
      since: afterOrder(10),
      failure: { sequenceNumber: 1 },
      nextRetryAt: null,
    });
  });

  it('is that of a permanent failure where there is one', () => {
    const permanent = { error: PERMANENT, firstAt: afterOrder(50), lastAt: afterOrder(60) };
    const transient = { sequenceNumber: 2, firstAt: afterOrder(10), lastAt: afterOrder(90) };
    expect(derive(withRecord(failing(transient, permanent)))).toMatchObject({
      since: afterOrder(50),
      failure: { sequenceNumber: 1 },
      openCount: 2,
    });
  });

  it('names no next attempt of a failure that is not tried again', () => {
    const facts = withRecord(failing({ error: PERMANENT, nextRetryAt: afterOrder(700) }));
    expect(derive(facts).nextRetryAt).toBeNull();
  });
});

describe('what is known of a success', () => {
  const target = readTarget(buildSyncTarget({ externalUrlTemplate: 'https://k.example.com/{externalId}' }));

  it('is its id and the address that the writer gives', () => {
    const synced = buildSuccess({ externalUrl: 'https://w.example.com/1' });
    expect(derive(withRecord({ done: [1], synced }, { target }))).toMatchObject({
      synced,
      externalId: 'HD-1',
      externalUrl: 'https://w.example.com/1',
      upToDate: true,
      step: 'openExternal',
    });
  });

  it('is the address of the registry where the writer gives none', () => {
    expect(derive(withRecord(done(1), { target })).externalUrl).toBe('https://k.example.com/HD-1');
  });

  it('needs nothing more where there is no address', () => {
    expect(derive(withRecord(done(1)))).toMatchObject({ externalUrl: null, step: 'none' });
  });

  it('stays known when newer Messages are outstanding', () => {
    const messages = buildMessageFacts([1, 2]);
    expect(derive(withRecord(done(1), { messages }))).toMatchObject({
      status: 'behind',
      externalId: 'HD-1',
      upToDate: false,
    });
  });

  it('stays known when the target is no longer tracked', () => {
    expect(derive(withRecord(done(1), { target: null }))).toMatchObject({
      status: 'notTracked',
      externalId: 'HD-1',
      externalUrl: null,
      upToDate: false,
      step: 'openTarget',
    });
  });
});

describe('how far a target is behind', () => {
  const numbers = [1, 2, 3, 4];

  it('is told in Messages and in the time of the oldest', () => {
    const messages = buildMessageFacts(numbers);
    const status = derive(withRecord(done(1), { target: STATE, messages }));
    expect(status.lag).toEqual({
      count: 3,
      of: 4,
      oldestAt: afterOrder(60),
      seconds: 540,
      versions: null,
    });
    expect(status.gaps.map(({ sequenceNumber }) => sequenceNumber)).toEqual([2, 3, 4]);
  });

  it('in state mode is late by the newest Message', () => {
    const late = { target: STATE, messages: buildMessageFacts(numbers) };
    expect(derive(withRecord(done(1), { ...late, now: afterOrder(180 + 300) })).status).toBe('pending');
    expect(derive(withRecord(done(1), { ...late, now: afterOrder(180 + 301) })).status).toBe('behind');
  });

  it('in events mode is late by the oldest missing event', () => {
    const late = { messages: buildMessageFacts(numbers) };
    expect(derive(withRecord(done(1, 4), { ...late, now: afterOrder(60 + 300) })).status).toBe('pending');
    expect(derive(withRecord(done(1, 4), { ...late, now: afterOrder(60 + 301) })).status).toBe('behind');
  });

  it('is nothing where the clock of the reader runs behind', () => {
    expect(derive({ now: afterOrder(-60) })).toMatchObject({ status: 'pending', lag: { seconds: 0 } });
  });

  it('does not depend on the order in which Messages were read', () => {
    const messages = buildMessageFacts([4, 2, 1, 3]);
    const { gaps, lag } = derive(withRecord(done(1), { messages }));
    expect(gaps.map(({ sequenceNumber }) => sequenceNumber)).toEqual([2, 3, 4]);
    expect(lag?.oldestAt).toBe(afterOrder(60));
  });

  it('is told where nobody has ever reported', () => {
    const messages = buildMessageFacts([1, 2]);
    expect(derive({ messages })).toMatchObject({
      status: 'neverReceived',
      lag: { count: 2, of: 2, oldestAt: afterOrder(0), seconds: 600 },
      gaps: [{ sequenceNumber: 1 }, { sequenceNumber: 2 }],
    });
  });

  it.each([
    ['state', 'pending'],
    ['events', 'neverReceived'],
  ] as const)('where nobody has reported is told by the mode %s', (mode, status) => {
    const target = readTarget(buildSyncTarget({ mode }));
    expect(derive({ target, messages: buildMessageFacts([1, 2]), now: afterOrder(330) }).status).toBe(status);
  });
});

describe('a record that claims', () => {
  const claim = (status: string, fields: Partial<SyncRecord> = {}): Partial<SyncRecord> => ({
    status,
    statusAt: afterOrder(5),
    last: buildLastReport(),
    ...fields,
  });

  it.each([
    ['Synced', 'synced', true],
    ['Skipped', 'skipped', false],
    ['Retrying', 'retrying', false],
    ['Failed', 'failed', false],
  ])('%s is shown as %s', (written, status, upToDate) => {
    expect(derive(withRecord(claim(written)))).toMatchObject({
      status,
      row: null,
      claimed: true,
      since: afterOrder(5),
      lag: null,
      upToDate,
      unknown: null,
    });
  });

  it('something that is not known here is unknown', () => {
    expect(derive(withRecord(claim('Vanished')))).toMatchObject({
      status: 'unknown',
      claimed: true,
      unknown: { kind: 'unknownClaim', status: 'Vanished' },
      step: 'handOver',
    });
  });

  it('shows the error that it names', () => {
    expect(derive(withRecord(claim('Failed', { error: PERMANENT }))).claimedError).toEqual(PERMANENT);
    expect(derive(withRecord({ ...done(1), error: PERMANENT })).claimedError).toBeNull();
  });

  it('says how many Messages are newer, by version', () => {
    const messages = buildMessageFacts([1, 2, 3]);
    expect(derive(withRecord(claim('Synced'), { messages }))).toMatchObject({
      status: 'synced',
      lag: { count: 2, of: 3 },
      upToDate: false,
    });
  });

  it('believes the version before the time', () => {
    const messages = buildMessageFacts([1, 2, 3]);
    const last = buildLastReport({ resourceVersion: 1, at: afterOrder(999) });
    expect(derive(withRecord(claim('Synced', { last }), { messages })).lag?.count).toBe(2);
  });

  it('says how many Messages are newer by time where it names no version', () => {
    const messages = buildMessageFacts([1, 2, 3]);
    const last = buildLastReport({ resourceVersion: null, at: afterOrder(60) });
    expect(derive(withRecord(claim('Synced', { last }), { messages })).lag?.count).toBe(1);
    const bare = claim('Synced', { last: null, statusAt: afterOrder(59) });
    expect(derive(withRecord(bare, { messages })).lag?.count).toBe(2);
    const timeless = claim('Synced', { last: null, statusAt: null });
    expect(derive(withRecord(timeless, { messages })).lag).toBeNull();
  });
});

describe('a Message of a type that the target does not list', () => {
  it('is never outstanding', () => {
    const other = buildMessage(2, { type: 'OrderEditApplied' });
    const messages = { ...buildMessageFacts([]), list: [buildMessage(1), other] };
    expect(derive(withRecord(done(1), { messages }))).toMatchObject({ status: 'synced', upToDate: true });
    expect(derive({ messages }).lag?.count).toBe(1);
  });
});
