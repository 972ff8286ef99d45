import { relevantMessages } from './relevant-messages.js';
import { statusBySyncInfo } from './status-by-sync-info.js';
import type { SyncFacts } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';
import type { UnknownCause } from './sync-status.js';
import type { SyncTarget } from './sync-target.js';
import { byAge, lagOf, secondsBetween, type SyncVerdict, unknownBecause } from './sync-verdict.js';

const NEVER_RECEIVED = { status: 'neverReceived', row: 11 } as const;

/** Rows 9 to 13. `stamp`: a record that says no more than that something is expected; null: there is no record. */
export function statusWithoutRecord(
  target: SyncTarget,
  stamp: SyncRecord | null,
  facts: SyncFacts,
): SyncVerdict {
  const { list, newest, missing, beforeTracking } = relevantMessages(target, facts);
  const bySyncInfo = statusBySyncInfo(target, facts, list);
  if (bySyncInfo !== null) return bySyncInfo;
  if (newest !== null) {
    const seconds = secondsBetween((isState(target) ? newest : (list[0] ?? newest)).createdAt, facts.now);
    const verdict = byAge({ seconds, slaSeconds: target.slaSeconds }, NEVER_RECEIVED, 10);
    const unknown = olderThanTracking(target, facts);
    if (verdict.status === 'neverReceived' && unknown !== null) return unknownBecause(unknown);
    return { ...verdict, lag: lagOf(list, list.length, facts.now), gaps: list };
  }
  if (missing !== null) return statusByStamp(target, stamp, facts) ?? unknownBecause(missing);
  if (beforeTracking) return unknownBecause({ kind: 'olderThanTracking', trackedSince: target.trackedSince });
  return { status: 'notDue', row: 12 };
}

/** Where Messages cannot tell any more: somebody noted that something was expected. */
function statusByStamp(target: SyncTarget, stamp: SyncRecord | null, facts: SyncFacts): SyncVerdict | null {
  const expectedAt = stamp?.last?.at ?? stamp?.statusAt ?? null;
  if (expectedAt === null) return null;
  const seconds = secondsBetween(expectedAt, facts.now);
  return {
    ...byAge({ seconds, slaSeconds: target.slaSeconds }, NEVER_RECEIVED, 10),
    lag: { count: null, of: null, oldestAt: expectedAt, seconds, versions: null },
  };
}

function isState({ mode }: SyncTarget): boolean {
  return mode === 'state';
}

function olderThanTracking({ trackedSince }: SyncTarget, { resource }: SyncFacts): UnknownCause | null {
  return resource.createdAt !== null && Date.parse(resource.createdAt) < Date.parse(trackedSince)
    ? { kind: 'olderThanTracking', trackedSince }
    : null;
}
