import { relevantMessages } from './relevant-messages.js';
import type { SyncFacts, SyncMessage } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';
import type { SyncStatusKind } from './sync-status.js';
import type { SyncTarget } from './sync-target.js';
import { lagOf, type SyncVerdict } from './sync-verdict.js';

const CLAIMS: ReadonlyMap<string, SyncStatusKind> = new Map([
  ['Synced', 'synced'],
  ['Retrying', 'retrying'],
  ['Failed', 'failed'],
  ['Skipped', 'skipped'],
]);

/** Somebody only noted that something is expected: that says no more than Messages do. */
export function isStamp(record: SyncRecord): boolean {
  return reportsNothing(record) && record.status === 'Pending';
}

/** A writer of the least effort: it says its status and nothing that it follows from. */
export function isClaim(record: SyncRecord): boolean {
  return reportsNothing(record) && record.status !== 'Pending';
}

function reportsNothing({ synced, skipped, open }: SyncRecord): boolean {
  return synced === null && skipped === null && open.length === 0;
}

/** The status that a record claims, and how many Messages are newer. */
export function statusByClaim(target: SyncTarget, record: SyncRecord, facts: SyncFacts): SyncVerdict {
  const status = CLAIMS.get(record.status);
  const { list } = relevantMessages(target, facts);
  const newer = list.filter((message) => isNewer(message, record));
  return {
    status: status ?? 'unknown',
    row: null,
    claimed: true,
    since: record.statusAt,
    lag: lagOf(newer, list.length, facts.now),
    ...(status === undefined && { unknown: { kind: 'unknownClaim', status: record.status } }),
  };
}

function isNewer({ resourceVersion, createdAt }: SyncMessage, { last, statusAt }: SyncRecord): boolean {
  const claimedVersion = last?.resourceVersion ?? null;
  if (claimedVersion !== null) return resourceVersion > claimedVersion;
  const claimedAt = last?.at ?? statusAt;
  return claimedAt !== null && Date.parse(createdAt) > Date.parse(claimedAt);
}
