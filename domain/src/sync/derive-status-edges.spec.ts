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
  buildSkip,
  buildSuccess,
  buildSyncRecord,
  ORDERED_AT,
  readRecord,
} from '../test-utils/sync-record.builder.js';
import { deriveStatus } from './derive-status.js';
import type { MessageFacts, SyncFacts, SyncInfoEntry } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';
import type { DerivedStatus, SyncStatusKind, UnknownCause } from './sync-status.js';
import type { SyncMode, SyncTarget } from './sync-target.js';

const DAY = 24 * 3600;

function derive(fields: Partial<SyncFacts>, target: Partial<SyncTarget> = {}): DerivedStatus {
  return deriveStatus(buildSyncFacts({ target: readTarget(buildSyncTarget(target)), ...fields }));
}

function recordOf(fields: Partial<SyncRecord>): Pick<SyncFacts, 'record'> {
  return { record: readRecord(buildSyncRecord(fields)) };
}

function success(number: number): Partial<SyncRecord> {
  return { synced: buildSuccess({ sequenceNumber: number, resourceVersion: number }) };
}

function skip(number: number): Partial<SyncRecord> {
  return { skipped: buildSkip({ sequenceNumber: number, resourceVersion: number }) };
}

function numbersOf({ gaps }: DerivedStatus): number[] {
  return gaps.map(({ sequenceNumber }) => sequenceNumber);
}

/** Messages from this number on: those before are no longer kept. */
function expiredBefore(number: number, last: number): Partial<SyncFacts> {
  const numbers = Array.from({ length: last - number + 1 }, (_none, index) => number + index);
  return { messages: buildMessageFacts(numbers), now: afterOrder(15 * DAY + 60) };
}

describe('a skip and a success', () => {
  it.each<[string, SyncMode, Partial<SyncRecord>, SyncStatusKind]>([
    ['a success, then a skip of the newest', 'state', { ...success(1), ...skip(2), done: [1, 2] }, 'skipped'],
    [
      'a success, then a skip of the newest',
      'events',
      { ...success(1), ...skip(2), done: [1, 2] },
      'skipped',
    ],
    ['a skip, then a success of the newest', 'state', { ...success(2), ...skip(1), done: [1, 2] }, 'synced'],
    ['a skip, then a success of the newest', 'events', { ...success(2), ...skip(1), done: [1, 2] }, 'synced'],
  ])('%s in %s mode', (_name, mode, record, status) => {
    const messages = buildMessageFacts([1, 2]);
    const derived = derive({ ...recordOf(record), messages }, { mode });
    expect(derived).toMatchObject({ status, lag: null, gaps: [], caveats: [] });
    expect(derived.synced).not.toBeNull();
    expect(derived.skipped).not.toBeNull();
  });

  it.each<SyncMode>(['state', 'events'])(
    'that are both older than the newest leave it behind in %s mode',
    (mode) => {
      const messages = buildMessageFacts([1, 2, 3]);
      const derived = derive(
        { ...recordOf({ ...success(1), ...skip(2), done: [1, 2] }), messages },
        { mode },
      );
      expect(derived).toMatchObject({ status: 'behind', row: 7, lag: { count: 1, of: 3 } });
      expect(numbersOf(derived)).toEqual([3]);
    },
  );

  it('leave open what was before a skip and never confirmed', () => {
    const messages = buildMessageFacts([1, 2, 3]);
    const derived = derive({ ...recordOf({ ...skip(3), done: [3] }), messages }, { mode: 'state' });
    expect(derived).toMatchObject({ status: 'skipped', row: 8, caveats: ['gapBeforeSkip'] });
    expect(numbersOf(derived)).toEqual([1, 2]);
  });

  it('leave nothing open that the success covers', () => {
    const messages = buildMessageFacts([1, 2, 3]);
    const derived = derive(
      { ...recordOf({ ...success(2), ...skip(3), done: [2, 3] }), messages },
      { mode: 'state' },
    );
    expect(derived).toMatchObject({ status: 'skipped', gaps: [], caveats: [] });
  });

  it('count each even where the list of finished Messages lacks them', () => {
    const messages = buildMessageFacts([1, 2]);
    expect(derive({ ...recordOf({ ...success(1), ...skip(2) }), messages }).status).toBe('skipped');
  });
});

describe('a success that names a version only', () => {
  const record = { synced: buildSuccess({ sequenceNumber: null, resourceVersion: 2 }) };

  it('covers the Messages up to it in state mode', () => {
    const derived = (numbers: number[]): DerivedStatus =>
      derive({ ...recordOf(record), messages: buildMessageFacts(numbers) }, { mode: 'state' });
    expect(derived([1, 2]).status).toBe('synced');
    expect(derived([1, 2, 3])).toMatchObject({ status: 'behind', lag: { count: 1 } });
  });

  it('confirms no event', () => {
    expect(derive({ ...recordOf(record), messages: buildMessageFacts([1, 2]) }).lag?.count).toBe(2);
  });
});

describe('a gap between events', () => {
  it('is not hidden by a later success', () => {
    const messages = buildMessageFacts([1, 2, 3]);
    const derived = derive({ ...recordOf({ ...success(3), done: [1, 3], status: 'Synced' }), messages });
    expect(derived).toMatchObject({ status: 'behind', row: 7, lag: { count: 1, of: 3 }, upToDate: false });
    expect(numbersOf(derived)).toEqual([2]);
  });

  it('is none in state mode', () => {
    const messages = buildMessageFacts([1, 2, 3]);
    const derived = derive({ ...recordOf({ ...success(3), done: [1, 3] }), messages }, { mode: 'state' });
    expect(derived).toMatchObject({ status: 'synced', gaps: [] });
  });

  it('is none where the number belongs to another type', () => {
    const list = [buildMessage(1), buildMessage(2, { type: 'OrderEditApplied' }), buildMessage(3)];
    const messages = { ...buildMessageFacts([]), list };
    expect(derive({ ...recordOf({ ...success(3), done: [1, 3] }), messages })).toMatchObject({
      status: 'synced',
      gaps: [],
    });
  });

  it('is not hidden by a skip of a later event', () => {
    const messages = buildMessageFacts([1, 2]);
    expect(derive({ ...recordOf({ ...skip(2), done: [2] }), messages })).toMatchObject({
      status: 'behind',
      lag: { count: 1 },
    });
  });
});

describe('Messages that cannot be read', () => {
  const reported = { ...success(4), done: [1, 2, 3, 4] };

  it.each<[MessageFacts['availability'], UnknownCause['kind']]>([
    ['off', 'messagesOff'],
    ['hidden', 'messagesHidden'],
    ['unreadable', 'messagesUnreadable'],
  ])('as they are %s say nothing without a record', (availability, kind) => {
    const messages = buildMessageFacts([], { availability });
    expect(derive({ messages })).toMatchObject({
      status: 'unknown',
      row: 13,
      unknown: { kind },
      upToDate: false,
    });
  });

  it.each<[SyncMode, number, Partial<SyncRecord>, SyncStatusKind, UnknownCause['kind'] | undefined]>([
    ['state', 4, reported, 'synced', undefined],
    ['state', 5, reported, 'unknown', 'changedAfterSync'],
    ['events', 4, reported, 'synced', undefined],
    ['events', 5, reported, 'unknown', 'changedAfterSync'],
    ['events', 4, { ...reported, done: [1, 2, 4] }, 'unknown', 'eventsNotVerifiable'],
    ['events', 4, { ...reported, done: [] }, 'unknown', 'eventsNotVerifiable'],
    // Another has been skipped beyond, so that there are as many as there should be.
    ['events', 4, { ...reported, ...skip(5), done: [1, 2, 4, 5] }, 'unknown', 'eventsNotVerifiable'],
    [
      'events',
      4,
      { synced: buildSuccess({ sequenceNumber: null, resourceVersion: 4 }) },
      'unknown',
      'eventsNotVerifiable',
    ],
    [
      'state',
      4,
      { synced: buildSuccess({ sequenceNumber: 4, resourceVersion: null }) },
      'unknown',
      'messagesOff',
    ],
    ['state', 4, { ...skip(4), done: [4] }, 'unknown', 'messagesOff'],
  ])('in %s mode leave the order at version %i', (mode, version, record, status, kind) => {
    const facts = { ...recordOf(record), messages: buildMessageFacts([], { availability: 'off' as const }) };
    const derived = derive({ ...facts, resource: buildResource({ version }) }, { mode });
    expect(derived.status).toBe(status);
    expect(derived.unknown?.kind).toBe(kind);
    expect(derived.lag).toBeNull();
  });

  it.each<MessageFacts['availability']>(['off', 'hidden', 'unreadable'])(
    'as they are %s count for nothing, even where some are known',
    (availability) => {
      const messages = buildMessageFacts([1, 9], { availability });
      expect(derive({ ...recordOf(reported), messages }).status).toBe('synced');
    },
  );

  it('never make an order behind, but say from which version to which it changed', () => {
    const facts = {
      ...recordOf(reported),
      messages: buildMessageFacts([], { availability: 'off' as const }),
    };
    const { unknown } = derive({ ...facts, resource: buildResource({ version: 9 }) });
    expect(unknown).toEqual({ kind: 'changedAfterSync', from: 4, to: 9 });
  });

  it('leave unknown what the user may not see', () => {
    const facts = {
      ...recordOf(reported),
      messages: buildMessageFacts([], { availability: 'off' as const }),
    };
    const hidden = buildResource({ version: null, createdAt: null, lastModifiedAt: null });
    expect(derive({ ...facts, resource: hidden }).unknown).toEqual({ kind: 'resourceHidden' });
    expect(derive({ messages: buildMessageFacts([]), resource: hidden }).unknown).toEqual({
      kind: 'resourceHidden',
    });
  });

  it('do not hide a failure', () => {
    const open = {
      open: [
        {
          ...buildSuccess(),
          attempts: 1,
          firstAt: ORDERED_AT,
          lastAt: ORDERED_AT,
          nextRetryAt: null,
          error: { code: 'X', category: 'data', httpStatus: null, message: null },
        },
      ],
    };
    const messages = buildMessageFacts([], { availability: 'off' });
    expect(derive({ ...recordOf(open), messages }).status).toBe('failed');
  });
});

describe('Messages that are no longer kept', () => {
  it('prove nothing where none is left', () => {
    const facts = { messages: buildMessageFacts([]), now: afterOrder(15 * DAY + 1) };
    expect(derive(facts).unknown).toEqual({ kind: 'olderThanRetention', retentionDays: 15 });
    expect(derive({ ...facts, ...recordOf({ ...success(1), done: [1] }) }).status).toBe('synced');
    const changed = { ...facts, resource: buildResource({ version: 2 }) };
    expect(derive({ ...changed, ...recordOf({ ...success(1), done: [1] }) }).unknown?.kind).toBe(
      'changedAfterSync',
    );
  });

  it('are told where only those since could be compared', () => {
    const record = recordOf({ ...success(4), done: [3, 4] });
    expect(derive({ ...record, ...expiredBefore(3, 4) })).toMatchObject({
      status: 'synced',
      caveats: ['olderMessagesExpired'],
    });
    expect(derive({ ...record, ...expiredBefore(3, 5) })).toMatchObject({
      status: 'behind',
      caveats: ['olderMessagesExpired'],
    });
    expect(derive({ ...record, messages: buildMessageFacts([1, 3, 4]) }).caveats).toEqual([]);
  });

  it('matter to no state that is confirmed since', () => {
    const record = recordOf({ ...success(4), done: [3, 4] });
    expect(derive({ ...record, ...expiredBefore(3, 4) }, { mode: 'state' })).toMatchObject({
      status: 'synced',
      row: 5,
    });
  });

  it('are not missed where the first one is there', () => {
    const messages = buildMessageFacts([1, 2], { retentionDays: null });
    const record = recordOf({ ...success(2), done: [1, 2] });
    expect(derive({ ...record, messages, now: afterOrder(99 * DAY) })).toMatchObject({
      status: 'synced',
      caveats: [],
    });
  });

  it('may be so where it is not known how long they are kept', () => {
    const messages = buildMessageFacts([], { retentionDays: null });
    expect(derive({ messages }).unknown).toEqual({ kind: 'retentionUnknown' });
  });

  it('may never have been kept', () => {
    const list = [buildMessage(4, { type: 'OrderEditApplied' })];
    const messages = { ...buildMessageFacts([]), list };
    expect(derive({ messages }).unknown).toEqual({ kind: 'messagesNotKept' });
  });
});

describe('more Messages than are read', () => {
  const messages = buildMessageFacts([8, 9], { complete: false });
  const now = afterOrder(1000);

  it('leave unknown what nobody reported and what is not there', () => {
    expect(derive({ messages: buildMessageFacts([], { complete: false }) }).unknown).toEqual({
      kind: 'tooManyMessages',
    });
  });

  it('leave events unknown although those that were read are confirmed', () => {
    const record = recordOf({ ...success(9), done: [8, 9] });
    expect(derive({ ...record, messages }).unknown).toEqual({ kind: 'tooManyMessages' });
    expect(derive({ ...record, messages }, { mode: 'state' }).status).toBe('synced');
  });

  it('do not hide a gap', () => {
    expect(derive({ ...recordOf({ ...success(9), done: [9] }), messages, now })).toMatchObject({
      status: 'behind',
      lag: { count: 1, of: 2 },
    });
  });
});

describe('a record that was cut', () => {
  const cut = { ...success(9), truncated: true, done: [5, 9] };

  it('leaves unknown what it may have dropped', () => {
    const messages = buildMessageFacts([1, 5, 9]);
    expect(derive({ ...recordOf(cut), messages })).toMatchObject({
      status: 'unknown',
      unknown: { kind: 'recordTruncated' },
      step: 'handOver',
    });
  });

  it('does not hide what it cannot have dropped', () => {
    const derived = derive({
      ...recordOf(cut),
      messages: buildMessageFacts([1, 5, 7, 9]),
      now: afterOrder(1000),
    });
    expect(derived).toMatchObject({ status: 'behind', lag: { count: 1, of: 4 } });
    expect(numbersOf(derived)).toEqual([7]);
  });

  it('may have dropped everything', () => {
    const messages = buildMessageFacts([1, 9]);
    expect(derive({ ...recordOf({ ...cut, done: [] }), messages }).unknown).toEqual({
      kind: 'recordTruncated',
    });
  });

  it('is as good as another for what it names, and for a state', () => {
    expect(derive({ ...recordOf(cut), messages: buildMessageFacts([5, 9]) }).status).toBe('synced');
    expect(
      derive({ ...recordOf({ ...cut, done: [1, 5, 9] }), messages: buildMessageFacts([1, 5, 9]) }).status,
    ).toBe('synced');
    expect(
      derive({ ...recordOf(cut), messages: buildMessageFacts([1, 5, 9]) }, { mode: 'state' }).status,
    ).toBe('synced');
  });
});

describe('a record that only says that something is expected', () => {
  const stamp = recordOf({ status: 'Pending', statusAt: ORDERED_AT, last: null });
  const off = { messages: buildMessageFacts([], { availability: 'off' as const }) };

  it('counts as none where Messages can tell', () => {
    expect(derive(stamp)).toMatchObject({ status: 'neverReceived', row: 11, claimed: false });
    expect(derive({ ...stamp, now: afterOrder(300) })).toMatchObject({ status: 'pending', row: 10 });
  });

  it('counts as none where syncInfo says more', () => {
    const resource = buildResource({
      syncInfo: [{ channelKey: 'klaviyo', externalId: null, syncedAt: ORDERED_AT }],
    });
    expect(derive({ ...stamp, resource }).status).toBe('syncedBySyncInfo');
  });

  it.each<[number, SyncStatusKind, number]>([
    [300, 'pending', 10],
    [301, 'neverReceived', 11],
  ])('is taken for the Message where none can be read: after %i seconds', (seconds, status, row) => {
    expect(derive({ ...stamp, ...off, now: afterOrder(seconds) })).toMatchObject({
      status,
      row,
      lag: { count: null, of: null, oldestAt: ORDERED_AT, seconds, versions: null },
    });
  });

  it('is as old as its last report', () => {
    const late = recordOf({
      status: 'Pending',
      statusAt: ORDERED_AT,
      last: buildLastReport({ at: afterOrder(60) }),
    });
    expect(derive({ ...late, ...off }).lag?.oldestAt).toBe(afterOrder(60));
  });

  it('says nothing without a time', () => {
    const timeless = recordOf({ status: 'Pending', statusAt: null });
    expect(derive({ ...timeless, ...off }).unknown).toEqual({ kind: 'messagesOff' });
  });
});

describe('syncInfo where nobody reports', () => {
  function bySyncInfo(...syncInfo: SyncInfoEntry[]): Partial<SyncFacts> {
    return { resource: buildResource({ syncInfo }) };
  }
  const entry = { channelKey: 'klaviyo', externalId: 'K-1', syncedAt: afterOrder(5) };

  it('shows its id and date', () => {
    expect(
      derive(bySyncInfo(entry), { externalUrlTemplate: 'https://k.example.com/{externalId}' }),
    ).toMatchObject({
      status: 'syncedBySyncInfo',
      syncInfo: { externalId: 'K-1', syncedAt: afterOrder(5) },
      externalId: 'K-1',
      externalUrl: 'https://k.example.com/K-1',
      lag: null,
      upToDate: true,
      step: 'openExternal',
    });
  });

  it('may be several of one channel, of which the newest counts', () => {
    const newest = { ...entry, externalId: 'K-2', syncedAt: afterOrder(9) };
    for (const entries of [
      [entry, newest],
      [newest, entry],
    ]) {
      expect(derive(bySyncInfo(...entries)).externalId).toBe('K-2');
    }
  });

  it.each([
    ['of another channel', 'fluent'],
    ['of a channel that cannot be seen', null],
  ])('%s says nothing', (_name, channelKey) => {
    expect(derive(bySyncInfo({ ...entry, channelKey })).status).toBe('neverReceived');
  });

  it('is not up to date when Messages are newer', () => {
    const facts = { ...bySyncInfo(entry), messages: buildMessageFacts([1, 2]) };
    expect(derive(facts)).toMatchObject({
      status: 'syncedBySyncInfo',
      lag: { count: 1, of: 2, oldestAt: afterOrder(60) },
      upToDate: false,
    });
  });

  it('says less than a record', () => {
    const facts = { ...bySyncInfo(entry), ...recordOf({ ...success(1), done: [1] }) };
    expect(derive(facts)).toMatchObject({ status: 'synced', syncInfo: null, externalId: 'HD-1' });
  });

  it('covers a Message of the same moment', () => {
    const messages = buildMessageFacts([1, 2]);
    expect(derive({ ...bySyncInfo({ ...entry, syncedAt: afterOrder(60) }), messages }).lag).toBeNull();
  });

  it('is believed where Messages cannot be read', () => {
    const messages = buildMessageFacts([], { availability: 'off' });
    expect(derive({ ...bySyncInfo(entry), messages }).status).toBe('syncedBySyncInfo');
  });
});

describe('what was before a target was tracked', () => {
  const trackedSince = afterOrder(60);

  it('is expected neither of its record nor of its gaps', () => {
    const messages = buildMessageFacts([1, 2, 3]);
    const derived = derive({ ...recordOf({ ...success(3), done: [3] }), messages }, { trackedSince });
    expect(numbersOf(derived)).toEqual([2]);
    expect(derived.caveats).toEqual(['olderThanTracking']);
  });

  it('is unknown rather than never received, for the whole order', () => {
    const messages = buildMessageFacts([1, 2]);
    expect(derive({ messages }, { trackedSince })).toMatchObject({
      status: 'unknown',
      unknown: { kind: 'olderThanTracking', trackedSince },
    });
    expect(derive({ messages, now: afterOrder(360) }, { trackedSince }).status).toBe('pending');
  });

  it('ends with the moment from which it is tracked', () => {
    expect(derive({}, { trackedSince: ORDERED_AT }).status).toBe('neverReceived');
    expect(derive({}, { trackedSince: afterOrder(0.001) }).unknown?.kind).toBe('olderThanTracking');
  });

  it('is never received where the user may not see when the order was created', () => {
    const messages = buildMessageFacts([1, 2]);
    const resource = buildResource({ createdAt: null });
    expect(derive({ messages, resource }, { trackedSince }).status).toBe('neverReceived');
  });
});

describe('what cannot be read', () => {
  it('is unknown for a registry entry', () => {
    const target = {
      key: 'klaviyo',
      version: 1,
      lastModifiedAt: ORDERED_AT,
      target: null,
      unreadable: 'malformed' as const,
    };
    expect(derive({ target })).toMatchObject({
      status: 'unknown',
      unknown: { kind: 'targetUnreadable', problem: 'malformed' },
      feedProblems: [],
      step: 'openTarget',
    });
  });

  it('is unknown for a record, whatever Messages and syncInfo say', () => {
    const read = readRecord(buildSyncRecord());
    const record = { ...read, record: null, unreadable: 'futureVersion' as const };
    expect(derive({ record })).toMatchObject({
      status: 'unknown',
      unknown: { kind: 'recordUnreadable', problem: 'futureVersion' },
      step: 'handOver',
    });
  });

  it('is unknown for records that the user may not see', () => {
    expect(derive({ record: 'hidden' })).toMatchObject({
      status: 'unknown',
      unknown: { kind: 'recordsHidden' },
    });
  });
});
