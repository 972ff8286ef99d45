import { type DerivedStatus, SYNC_STATUSES } from './sync-status.js';

/** For sorting: the worst first, and of two alike the one that has waited longer. */
export function compareSyncStatus(one: DerivedStatus, other: DerivedStatus): number {
  const byKind = SYNC_STATUSES.indexOf(one.status) - SYNC_STATUSES.indexOf(other.status);
  return byKind !== 0 ? byKind : (other.lag?.seconds ?? 0) - (one.lag?.seconds ?? 0);
}

/**
 * The status of a target with several parts, e.g. an order and its payments, the resource itself first: the worst that is
 * outstanding, else that of the first part that something happened to. Null when there is no part.
 */
export function worstStatus(parts: readonly DerivedStatus[]): DerivedStatus | null {
  const outstanding = parts.filter((part) => !isSettled(part)).sort(compareSyncStatus);
  return outstanding[0] ?? parts.find(({ status }) => !NOTHING_HAPPENED.includes(status)) ?? parts[0] ?? null;
}

const NOTHING_HAPPENED = ['notDue', 'notExpected'];

/** Nothing is left to wait for or to do. */
function isSettled({ status, upToDate }: DerivedStatus): boolean {
  return upToDate || NOT_EXPECTED.includes(status);
}

export type SyncSummary = {
  /** Targets with nothing outstanding */
  upToDate: number;
  /** Targets that should have the resource, as far as can be known */
  expected: number;
  /** Null when none is expected, or all are up to date */
  worst: DerivedStatus | null;
};

/** Where the resource is not, and need not be. */
const NOT_EXPECTED = ['skipped', 'notDue', 'notExpected', 'notTracked'];

/** The numbers for one sentence about all targets of a resource. */
export function summarizeSync(statuses: readonly DerivedStatus[]): SyncSummary {
  const expected = statuses.filter(({ status }) => !NOT_EXPECTED.includes(status));
  const outstanding = expected.filter((status) => !isSettled(status));
  return {
    upToDate: expected.length - outstanding.length,
    expected: expected.length,
    worst: worstStatus(outstanding),
  };
}
