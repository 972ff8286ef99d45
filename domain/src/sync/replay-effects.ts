import { mergeReport, type SyncReport } from './merge.js';
import type { SyncMessage } from './sync-facts.js';
import type { SyncOutcome, SyncRecord } from './sync-record.js';
import type { SyncTarget } from './sync-target.js';

/** What a record says in short: its status, and how many failures are open. */
export type RecordSummary = { status: string; open: number };

/** What the record would say after the replay has come out like this; null: nothing would change. */
export type ReplayEffect = { outcome: SyncOutcome; after: RecordSummary | null };

type Replayed = { message: SyncMessage; target: SyncTarget; now: string };

/** What each outcome of a replay would make of the record, by the rules that the writer follows. */
export function replayEffects(record: SyncRecord | null, replayed: Replayed): ReplayEffect[] {
  return OUTCOMES.map((outcome) => effectOf(outcome, record, replayed));
}

const OUTCOMES: readonly SyncOutcome[] = ['ok', 'skip', 'retry', 'fail'];

function effectOf(outcome: SyncOutcome, record: SyncRecord | null, replayed: Replayed): ReplayEffect {
  const after = mergeReport(record, reportOf(outcome, replayed), replayed.target.mode);
  return { outcome, after: after === record ? null : summaryOf(after) };
}

/** The record in short. */
export function summaryOf({ status, open }: SyncRecord): RecordSummary {
  return { status, open: open.length };
}

function reportOf(outcome: SyncOutcome, { message, target, now }: Replayed): SyncReport {
  return {
    target: target.key,
    direction: target.direction,
    resource: message.resource,
    resourceKey: null,
    at: now,
    messageId: message.id,
    messageType: message.type,
    sequenceNumber: message.sequenceNumber,
    resourceVersion: message.resourceVersion,
    outcome,
    error: null,
    nextRetryAt: null,
    reason: null,
    detail: null,
    externalId: null,
    externalUrl: null,
    payloadHash: null,
    attempt: null,
    correlationId: null,
    durationMs: null,
    replay: true,
    writer: null,
  };
}
