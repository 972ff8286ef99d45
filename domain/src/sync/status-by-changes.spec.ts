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
  buildOpenFailure,
  buildSkip,
  buildSuccess,
  buildSyncRecord,
  ORDERED_AT,
  readRecord,
} from '../test-utils/sync-record.builder.js';
import { deriveStatus } from './derive-status.js';
import type { MessageFacts, ResourceFacts, SyncFacts } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';
import type { DerivedStatus, SyncStatusKind } from './sync-status.js';
import type { SyncMode } from './sync-target.js';

const CHANGED_AT = afterOrder(1000);
const CUSTOMER = buildResource({ typeId: 'customer', id: 'c-1', version: 12, lastModifiedAt: CHANGED_AT });

function target(mode: SyncMode = 'state'): SyncFacts['target'] {
  return readTarget(
    buildSyncTarget({ mode, messageTypes: ['OrderCreated'], changes: ['customer', 'order'] }),
  );
}

function derive(fields: Partial<SyncFacts>): DerivedStatus {
  const off: MessageFacts = buildMessageFacts([], { availability: 'off' });
  return deriveStatus(
    buildSyncFacts({ target: target(), resource: CUSTOMER, messages: off, now: afterOrder(2000), ...fields }),
  );
}

function synced(version: number): Partial<SyncRecord> {
  return { synced: buildSuccess({ sequenceNumber: null, resourceVersion: version }) };
}

function skipped(version: number): Partial<SyncRecord> {
  return { skipped: buildSkip({ sequenceNumber: null, resourceVersion: version }) };
}

function recordOf(...parts: Partial<SyncRecord>[]): Pick<SyncFacts, 'record'> {
  return { record: readRecord(buildSyncRecord(Object.assign({}, ...parts))) };
}

describe.each<SyncMode>(['state', 'events'])('a target in %s mode that change notifications feed', (mode) => {
  it.each<[string, Partial<SyncRecord>[], number, SyncStatusKind, number]>([
    ['a success of the present version', [synced(12)], 2000, 'synced', 5],
    ['a success of a later version than was read', [synced(13)], 2000, 'synced', 5],
    ['a success of an earlier version, in time', [synced(11)], 1300, 'pending', 6],
    ['a success of an earlier version, late', [synced(11)], 1301, 'behind', 7],
    ['a skip of the present version', [skipped(12)], 2000, 'skipped', 8],
    ['a skip after a success', [synced(9), skipped(12)], 2000, 'skipped', 8],
    ['a success after a skip', [synced(12), skipped(9)], 2000, 'synced', 5],
    ['a success and a skip of the same version', [synced(12), skipped(12)], 2000, 'synced', 5],
    ['both of earlier versions', [synced(9), skipped(10)], 2000, 'behind', 7],
    ['a failure', [synced(11), { open: [buildOpenFailure({ sequenceNumber: null })] }], 2000, 'retrying', 4],
  ])('with %s', (_name, parts, seconds, status, row) => {
    const derived = derive({ ...recordOf(...parts), target: target(mode), now: afterOrder(seconds) });
    expect(derived).toMatchObject({ status, row });
  });

  it.each<[number, SyncStatusKind, number]>([
    [1300, 'pending', 10],
    [1301, 'neverReceived', 11],
  ])('without a record after %i seconds', (seconds, status, row) => {
    expect(derive({ target: target(mode), now: afterOrder(seconds) })).toMatchObject({
      status,
      row,
      lag: { count: null, of: null, oldestAt: CHANGED_AT, seconds: seconds - 1000, versions: null },
    });
  });
});

describe('a target that change notifications feed', () => {
  it('says which version it has of which', () => {
    expect(derive(recordOf(synced(9)))).toMatchObject({
      lag: { versions: { synced: 9, current: 12 }, oldestAt: CHANGED_AT, seconds: 1000, count: null },
      upToDate: false,
    });
    expect(derive(recordOf(synced(9), skipped(10))).lag?.versions?.synced).toBe(10);
  });

  it('needs no Messages, whatever becomes of them', () => {
    expect(derive(recordOf(synced(12)))).toMatchObject({ status: 'synced', upToDate: true, lag: null });
  });

  it('never received nothing that it was not tracked for', () => {
    const since = (trackedSince: string): DerivedStatus =>
      derive({ target: readTarget(buildSyncTarget({ changes: ['customer'], trackedSince })) });
    expect(since(afterOrder(1001))).toMatchObject({
      status: 'unknown',
      unknown: { kind: 'olderThanTracking', trackedSince: afterOrder(1001) },
    });
    expect(since(CHANGED_AT).status).toBe('neverReceived');
  });

  it.each<[string, Partial<ResourceFacts>]>([
    ['version', { version: null }],
    ['last change', { lastModifiedAt: null }],
  ])('is unknown where the user may not see the %s', (_name, hidden) => {
    const resource = { ...CUSTOMER, ...hidden };
    expect(derive({ resource, ...recordOf(synced(12)) }).unknown).toEqual({ kind: 'resourceHidden' });
  });

  it('takes a record that says no more than that something is expected for none', () => {
    expect(derive(recordOf({ status: 'Pending' }))).toMatchObject({ status: 'neverReceived', row: 11 });
  });

  it('takes a success that names no version for none', () => {
    const unversioned = { synced: buildSuccess({ sequenceNumber: 1, resourceVersion: null }) };
    expect(derive(recordOf(unversioned)).status).toBe('neverReceived');
  });

  it('shows a claim as claimed', () => {
    expect(derive(recordOf({ status: 'Synced' }))).toMatchObject({ status: 'synced', claimed: true });
  });

  it('believes syncInfo where nobody reports', () => {
    const syncInfo = [{ channelKey: 'klaviyo', externalId: 'K-1', syncedAt: ORDERED_AT }];
    expect(derive({ resource: { ...CUSTOMER, syncInfo } })).toMatchObject({
      status: 'syncedBySyncInfo',
      row: 9,
    });
  });
});

describe('an order that change notifications feed', () => {
  const ORDER_AT_FOUR = buildResource({ version: 4, lastModifiedAt: CHANGED_AT });
  const edit = (resourceVersion: number, number = resourceVersion): ReturnType<typeof buildMessage> =>
    buildMessage(number, { type: 'OrderEditApplied', resourceVersion });

  function edited(...list: ReturnType<typeof buildMessage>[]): Partial<SyncFacts> {
    return { resource: ORDER_AT_FOUR, messages: { ...buildMessageFacts([]), list } };
  }

  it('is unknown when it was edited since, as edits are not notified', () => {
    expect(derive({ ...edited(edit(3), edit(5), edit(4)), ...recordOf(synced(2)) })).toMatchObject({
      status: 'unknown',
      unknown: { kind: 'editedByOrderEdit', at: edit(5).createdAt },
      lag: null,
    });
  });

  it('is compared as ever when the edit was before', () => {
    expect(derive({ ...edited(edit(2)), ...recordOf(synced(2)) }).status).toBe('behind');
    expect(derive({ ...edited(buildMessage(4)), ...recordOf(synced(2)) }).status).toBe('behind');
    expect(derive({ ...edited(edit(4)), ...recordOf(synced(4)) }).status).toBe('synced');
  });
});
