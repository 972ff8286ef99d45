import { describe, expect, it } from '@jest/globals';
import { buildSyncFacts } from '../test-utils/sync-facts.builder.js';
import { deriveStatus } from './derive-status.js';
import { compareSyncStatus, summarizeSync, worstStatus } from './summarize.js';
import { SYNC_STATUSES, syncTone, type DerivedStatus, type SyncStatusKind } from './sync-status.js';

function statusOf(status: SyncStatusKind, seconds: number | null = null): DerivedStatus {
  const upToDate = (status === 'synced' || status === 'syncedBySyncInfo') && seconds === null;
  const lag = seconds === null ? null : { count: 1, of: 1, oldestAt: '', seconds, versions: null };
  return { ...deriveStatus(buildSyncFacts({ target: null })), status, lag, upToDate };
}

describe('the order of statuses', () => {
  it('is the worst first', () => {
    const shuffled = [...SYNC_STATUSES].sort().map((status) => statusOf(status));
    expect(shuffled.sort(compareSyncStatus).map(({ status }) => status)).toEqual([...SYNC_STATUSES]);
  });

  it('is by what has waited longest among the same', () => {
    const statuses = [statusOf('behind', 10), statusOf('behind'), statusOf('behind', 90)];
    expect(statuses.sort(compareSyncStatus).map(({ lag }) => lag?.seconds)).toEqual([90, 10, undefined]);
  });

  it('finds the worst of several parts, and none of none', () => {
    const parts = [statusOf('synced'), statusOf('failed'), statusOf('behind', 5)];
    expect(worstStatus(parts)?.status).toBe('failed');
    expect(parts[0]?.status).toBe('synced');
    expect(worstStatus([])).toBeNull();
  });
});

describe('the status of a target with several parts', () => {
  it.each<[string, SyncStatusKind[], SyncStatusKind]>([
    ['the worst that is outstanding', ['synced', 'behind', 'failed'], 'failed'],
    ['that of the order where nothing is outstanding', ['synced', 'skipped'], 'synced'],
    ['that of the order although it was skipped', ['skipped', 'synced'], 'skipped'],
    ['that of a part that something happened to', ['notDue', 'notExpected', 'synced'], 'synced'],
    ['that of the order where nothing happened', ['notDue', 'notExpected'], 'notDue'],
  ])('is %s', (_name, kinds, expected) => {
    expect(worstStatus(kinds.map((kind) => statusOf(kind)))?.status).toBe(expected);
  });
});

describe('the sentence about all targets', () => {
  it.each<[string, () => DerivedStatus[], number, number, SyncStatusKind | null]>([
    ['no target', () => [], 0, 0, null],
    ['all up to date', () => [statusOf('synced'), statusOf('syncedBySyncInfo')], 2, 2, null],
    ['one behind', () => [statusOf('synced'), statusOf('behind', 5), statusOf('synced')], 2, 3, 'behind'],
    ['a success with newer Messages', () => [statusOf('synced', 5)], 0, 1, 'synced'],
    ['one unknown', () => [statusOf('unknown')], 0, 1, 'unknown'],
    ['one on its way', () => [statusOf('pending', 5), statusOf('retrying')], 0, 2, 'retrying'],
    [
      'those that need not have it',
      () =>
        ['skipped', 'notDue', 'notExpected', 'notTracked'].map((kind) => statusOf(kind as SyncStatusKind)),
      0,
      0,
      null,
    ],
  ])('counts %s', (_name, build, upToDate, expected, worst) => {
    const summary = summarizeSync(build());
    expect({ ...summary, worst: summary.worst?.status ?? null }).toEqual({ upToDate, expected, worst });
  });
});

describe('the tone of a status', () => {
  it('is good only where it is known to be so', () => {
    const good = SYNC_STATUSES.filter((status) => syncTone(status) === 'positive');
    expect(good).toEqual(['syncedBySyncInfo', 'synced']);
  });

  it('is bad where nobody will try again', () => {
    const bad = SYNC_STATUSES.filter((status) => syncTone(status) === 'critical');
    expect(bad).toEqual(['failed', 'failedExpired', 'neverReceived']);
  });

  it('is a warning while somebody still may, and progress in time', () => {
    expect(SYNC_STATUSES.filter((status) => syncTone(status) === 'warning')).toEqual(['behind', 'retrying']);
    expect(SYNC_STATUSES.filter((status) => syncTone(status) === 'progress')).toEqual(['pending']);
  });
});
