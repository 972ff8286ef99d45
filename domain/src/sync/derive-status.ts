import { findFeedProblems } from './feed-problems.js';
import { isTransient } from './merge.js';
import { externalAddress } from './parse-target.js';
import { safeStep } from './safe-step.js';
import { statusByChanges } from './status-by-changes.js';
import { isClaim, isStamp, statusByClaim } from './status-by-claim.js';
import { statusByFailure } from './status-by-failure.js';
import { statusByMessages } from './status-by-messages.js';
import { statusWithoutRecord } from './status-without-record.js';
import type { SyncFacts } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';
import type { DerivedStatus } from './sync-status.js';
import type { SyncTarget } from './sync-target.js';
import { type SyncVerdict, unknownBecause } from './sync-verdict.js';

/**
 * The status of one resource in one target, and why: the table of docs/sync-contract.md, the first row that holds.
 * Derived from what is read, never claimed: what nobody can know is `unknown`.
 */
export function deriveStatus(facts: SyncFacts): DerivedStatus {
  const record = facts.record === 'hidden' ? null : (facts.record?.record ?? null);
  const target = facts.target?.target ?? null;
  return withFacts(verdictOf(facts), { record, target, facts });
}

function verdictOf(facts: SyncFacts): SyncVerdict {
  if (facts.target === null) return { status: 'notTracked', row: 1 };
  const { target, unreadable } = facts.target;
  if (target === null) return unknownBecause({ kind: 'targetUnreadable', problem: unreadable });
  if (!target.enabled) return { status: 'notTracked', row: 1 };
  if (facts.record === 'hidden') return unknownBecause({ kind: 'recordsHidden' });
  if (facts.record === null) return withoutReport(target, null, facts);
  const { record } = facts.record;
  if (record === null) {
    return unknownBecause({ kind: 'recordUnreadable', problem: facts.record.unreadable });
  }
  return statusByFailure(record, facts.now) ?? withReport(target, record, facts);
}

function withReport(target: SyncTarget, record: SyncRecord, facts: SyncFacts): SyncVerdict {
  if (isStamp(record)) return withoutReport(target, record, facts);
  if (isClaim(record)) return statusByClaim(target, record, facts);
  return target.changes.includes(facts.resource.typeId)
    ? statusByChanges(target, record, facts)
    : statusByMessages(target, record, facts);
}

function withoutReport(target: SyncTarget, stamp: SyncRecord | null, facts: SyncFacts): SyncVerdict {
  const { typeId } = facts.resource;
  if (target.changes.includes(typeId)) return statusByChanges(target, null, facts);
  if (!target.resourceTypes.includes(typeId)) return { status: 'notExpected', row: null };
  return statusWithoutRecord(target, stamp, facts);
}

type Evidence = { record: SyncRecord | null; target: SyncTarget | null; facts: SyncFacts };

function withFacts(verdict: SyncVerdict, { record, target, facts }: Evidence): DerivedStatus {
  const synced = record?.synced ?? null;
  const lag = verdict.lag ?? null;
  const externalId = synced?.externalId ?? verdict.syncInfo?.externalId ?? null;
  const claimed = verdict.claimed ?? false;
  const isFed = target?.enabled === true && verdict.status !== 'notExpected';
  const derived = {
    status: verdict.status,
    row: verdict.row,
    claimed,
    since: verdict.since ?? null,
    failure: verdict.failure ?? null,
    claimedError: claimed ? (record?.error ?? null) : null,
    openCount: record?.open.length ?? 0,
    nextRetryAt: nextRetry(record),
    synced,
    syncInfo: verdict.syncInfo ?? null,
    skipped: record?.skipped ?? null,
    externalId,
    externalUrl: synced?.externalUrl ?? (target && externalAddress(target, externalId)),
    lag,
    gaps: verdict.gaps ?? [],
    unknown: verdict.unknown ?? null,
    caveats: verdict.caveats ?? [],
    feedProblems: isFed ? findFeedProblems(target, facts.resource.typeId, facts) : [],
    upToDate: (verdict.status === 'synced' || verdict.status === 'syncedBySyncInfo') && lag === null,
  };
  return { ...derived, step: safeStep(derived, facts.deployment?.kind === 'found') };
}

function nextRetry(record: SyncRecord | null): string | null {
  const times = (record?.open ?? []).flatMap((failure) =>
    isTransient(failure) && failure.nextRetryAt !== null ? [failure.nextRetryAt] : [],
  );
  return times.sort()[0] ?? null;
}
