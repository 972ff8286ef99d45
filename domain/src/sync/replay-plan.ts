import { isTransient } from './merge.js';
import { redactPayload } from './redact-payload.js';
import { replayEffects, summaryOf, type RecordSummary, type ReplayEffect } from './replay-effects.js';
import { replayEnvelope, replayNotification, type PushEnvelope } from './replay-envelope.js';
import { isClaim } from './status-by-claim.js';
import { QUEUE_RETENTION_SECONDS } from './status-by-failure.js';
import type { ReadRecord, SyncMessage } from './sync-facts.js';
import { recordKeyOf, type SyncRecord, type SyncSkip, type SyncSuccess } from './sync-record.js';
import type { SyncTarget } from './sync-target.js';
import { secondsBetween } from './sync-verdict.js';

export type ReplayFacts = {
  message: SyncMessage;
  /** The Message as commercetools answers it; null when it was not read */
  payload: unknown;
  target: SyncTarget;
  /** Null: there is none. `hidden`: it could not be read. */
  record: ReadRecord | null | 'hidden';
  projectKey: string;
  /** Where the Subscription delivers to; null: not known */
  topic: string | null;
  /** ISO 8601, platform time */
  now: string;
};

/** Why there is nothing to replay. */
export type ReplayRefusal =
  | { kind: 'targetDisabled' }
  /** The target does not take Messages of this type. */
  | { kind: 'notForTarget' }
  /** It was skipped on purpose, and would be again. */
  | { kind: 'skipped'; skipped: SyncSkip }
  /** It was handled to the end; null: it is not kept when */
  | { kind: 'done'; synced: SyncSuccess | null }
  /** A later success has brought the whole resource. */
  | { kind: 'covered'; synced: SyncSuccess };

/**
 * Why a replay may help. `retrying`: it is tried again by itself, so waiting is enough. `unreported`: nobody has said
 * what came of it. `unknown`: what was reported cannot be read.
 */
export type ReplayNeed = 'failed' | 'retrying' | 'unreported' | 'unknown';

/** A replay as it would be, without sending anything. */
export type ReplayPlan =
  | { kind: 'refused'; refusal: ReplayRefusal }
  | {
      kind: 'ready';
      need: ReplayNeed;
      /** The target may have it already: each Message is an event of its own, and nobody has said what came of it. */
      mayRepeat: boolean;
      messageId: string;
      /** A receiver that keeps it handles the Message once. */
      idempotencyKey: string;
      topic: string | null;
      /** What a receiver gets, redacted; null when the Message was not read */
      notification: unknown;
      /** What is sent: the notification without its payload, so that nothing redacted reaches a target */
      envelope: PushEnvelope;
      before: RecordSummary | null;
      /** Empty where the record cannot be read */
      effects: readonly ReplayEffect[];
    };

/** Whether a Message is worth being handled once more, and what would come of it. */
export function replayPlan(facts: ReplayFacts): ReplayPlan {
  const { message, payload, projectKey, topic, now } = facts;
  const record = recordOf(facts);
  const refusal = refusalOf(facts, record);
  if (refusal !== null) return { kind: 'refused', refusal };
  const need = needOf(facts, record);
  return {
    kind: 'ready',
    need,
    mayRepeat: facts.target.mode === 'events' && (need === 'unreported' || need === 'unknown'),
    messageId: message.id,
    idempotencyKey: `${message.resource.id}:${message.sequenceNumber}`,
    topic,
    notification: payload === null ? null : redactPayload(payload),
    envelope: replayEnvelope(replayNotification(message, projectKey), now),
    before: record === null || record === 'unknown' ? null : summaryOf(record),
    effects: record === 'unknown' ? [] : replayEffects(record, facts),
  };
}

type KnownRecord = SyncRecord | null | 'unknown';

function recordOf({ record, message, target }: ReplayFacts): KnownRecord {
  if (record === null) return null;
  if (record === 'hidden' || record.record === null) return 'unknown';
  return record.key === recordKeyOf(message.resource, target.key) ? record.record : 'unknown';
}

function refusalOf({ message, target }: ReplayFacts, record: KnownRecord): ReplayRefusal | null {
  if (!target.enabled) return { kind: 'targetDisabled' };
  if (!target.messageTypes.includes(message.type) || target.changes.includes(message.resource.typeId)) {
    return { kind: 'notForTarget' };
  }
  if (record === null || record === 'unknown') return null;
  const { done, synced, skipped } = record;
  if (skipped?.sequenceNumber === message.sequenceNumber) return { kind: 'skipped', skipped };
  if (done.includes(message.sequenceNumber)) {
    return { kind: 'done', synced: synced?.sequenceNumber === message.sequenceNumber ? synced : null };
  }
  return target.mode === 'state' && synced !== null && covers(synced, message)
    ? { kind: 'covered', synced }
    : null;
}

function covers(synced: SyncSuccess, message: SyncMessage): boolean {
  return synced.resourceVersion !== null && message.resourceVersion <= synced.resourceVersion;
}

function needOf({ message, now }: ReplayFacts, record: KnownRecord): ReplayNeed {
  if (record === null) return 'unreported';
  if (record === 'unknown') return 'unknown';
  const failure = record.open.find(({ sequenceNumber }) => sequenceNumber === message.sequenceNumber);
  if (failure !== undefined) {
    return isTransient(failure) && secondsBetween(failure.lastAt, now) <= QUEUE_RETENTION_SECONDS
      ? 'retrying'
      : 'failed';
  }
  return record.truncated || isClaim(record) ? 'unknown' : 'unreported';
}
