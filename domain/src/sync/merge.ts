import {
  MOST_DONE,
  MOST_OPEN,
  MOST_RECENT,
  type OpenFailure,
  type SyncError,
  type SyncOutcome,
  type SyncPoint,
  type SyncRecord,
  type SyncSkip,
  type SyncSuccess,
} from './sync-record.js';
import { comparePoints } from './sync-point.js';
import type { SyncMode } from './sync-target.js';

/** What came of handling one Message, or one change notification, once. */
export type SyncReport = SyncPoint & {
  target: string;
  direction: 'export' | 'import';
  resource: { typeId: string; id: string };
  resourceKey: string | null;
  /** ISO 8601, the writer's time */
  at: string;
  /** Null: a change notification */
  messageId: string | null;
  messageType: string | null;
  outcome: SyncOutcome;
  /** Of a failure */
  error: SyncError | null;
  /** Of a failure that the writer tries again itself */
  nextRetryAt: string | null;
  /** Of a skip */
  reason: string | null;
  detail: string | null;
  /** Of a success */
  externalId: string | null;
  externalUrl: string | null;
  payloadHash: string | null;
  attempt: number | null;
  correlationId: string | null;
  durationMs: number | null;
  replay: boolean;
  writer: { name: string; version: string | null } | null;
};

/**
 * Adds a report to the record of its resource and target; null: there is no record yet. The order in which reports
 * arrive changes nothing that decides a status. The same record comes back when the report says nothing new of a
 * finished Message, so that nothing needs to be written.
 */
export function mergeReport(record: SyncRecord | null, report: SyncReport, mode: SyncMode): SyncRecord {
  const before = record ?? emptyRecord(report);
  const ownMode = isChange(report) ? 'state' : mode;
  if (record !== null && isFinished(before, report, ownMode)) return record;
  const after = withCaps(mergeOutcome(before, report, ownMode));
  const status = statusOf(after);
  return {
    ...after,
    status,
    statusAt: record !== null && status === before.status ? before.statusAt : report.at,
    resourceKey: report.resourceKey ?? before.resourceKey,
    writer: report.writer ?? before.writer,
    last: {
      at: report.at,
      messageId: report.messageId,
      messageType: report.messageType,
      sequenceNumber: report.sequenceNumber,
      resourceVersion: report.resourceVersion,
      attempt: report.attempt,
      outcome: report.outcome,
      correlationId: report.correlationId,
      durationMs: report.durationMs,
      replay: report.replay,
    },
    recent: [toRecent(report), ...before.recent].slice(0, MOST_RECENT),
  };
}

function emptyRecord({ target, direction, resource, resourceKey, writer, at }: SyncReport): SyncRecord {
  return {
    target,
    direction,
    resource,
    resourceKey,
    status: 'Pending',
    statusAt: at,
    synced: null,
    last: null,
    open: [],
    skipped: null,
    done: [],
    truncated: false,
    recent: [],
    writer,
    error: null,
  };
}

/** Merging an outcome of a finished Message again must change nothing, nor a late failure of what has got there. */
function isFinished(record: SyncRecord, report: SyncReport, mode: SyncMode): boolean {
  const { done, synced, skipped } = record;
  if (report.sequenceNumber !== null && done.includes(report.sequenceNumber)) return true;
  if (report.outcome === 'ok' || report.outcome === 'skip') {
    const before = report.outcome === 'ok' ? synced : skipped;
    return report.sequenceNumber === null && before !== null && comparePoints(before, report) >= 0;
  }
  const covering = mode === 'state' ? [synced, isChange(report) ? skipped : null] : [];
  return covering.some((point) => point !== null && isCovered(report, point));
}

/** A change notification is of the whole resource, so that a later one, done or skipped, settles those before it. */
function isChange({ sequenceNumber }: SyncPoint): boolean {
  return sequenceNumber === null;
}

function mergeOutcome(record: SyncRecord, report: SyncReport, mode: SyncMode): SyncRecord {
  switch (report.outcome) {
    case 'ok':
      return withSuccess(record, report, mode);
    case 'skip':
      return withSkip(record, report);
    default:
      return { ...record, open: withFailure(record.open, toFailure(report)) };
  }
}

function withSuccess(record: SyncRecord, report: SyncReport, mode: SyncMode): SyncRecord {
  const success: SyncSuccess = {
    sequenceNumber: report.sequenceNumber,
    resourceVersion: report.resourceVersion,
    at: report.at,
    messageId: report.messageId,
    messageType: report.messageType,
    externalId: report.externalId,
    externalUrl: report.externalUrl,
    payloadHash: report.payloadHash,
  };
  const rest = record.open.filter((failure) => !isSame(failure, report));
  return {
    ...record,
    synced: newerOf(record.synced, success),
    done: withDone(record.done, report),
    open: mode === 'state' ? rest.filter((failure) => !isCovered(failure, success)) : rest,
  };
}

function withSkip(record: SyncRecord, report: SyncReport): SyncRecord {
  const skip: SyncSkip = {
    sequenceNumber: report.sequenceNumber,
    resourceVersion: report.resourceVersion,
    at: report.at,
    reason: report.reason ?? 'UNKNOWN',
    detail: report.detail,
  };
  return {
    ...record,
    skipped: newerOf(record.skipped, skip),
    done: withDone(record.done, report),
    open: record.open.filter((failure) =>
      isChange(report) ? !isCovered(failure, report) : !isSame(failure, report),
    ),
  };
}

function newerOf<TPoint extends SyncPoint>(before: TPoint | null, point: TPoint): TPoint {
  return before !== null && comparePoints(before, point) >= 0 ? before : point;
}

function withDone(done: readonly number[], { sequenceNumber }: SyncPoint): readonly number[] {
  return sequenceNumber === null ? done : [...done, sequenceNumber].sort((one, other) => one - other);
}

function toFailure(report: SyncReport): OpenFailure {
  return {
    messageId: report.messageId,
    messageType: report.messageType,
    sequenceNumber: report.sequenceNumber,
    resourceVersion: report.resourceVersion,
    attempts: 1,
    firstAt: report.at,
    lastAt: report.at,
    nextRetryAt: report.nextRetryAt,
    error: toError(report),
  };
}

/** The outcome says whether it will be tried again; a category that says otherwise is corrected. */
function toError({ outcome, error }: SyncReport): SyncError {
  const { category, ...rest } = error ?? { code: 'UNKNOWN', category: '', httpStatus: null, message: null };
  if (outcome === 'retry') return { ...rest, category: 'transient' };
  return { ...rest, category: category === 'transient' || category === '' ? 'permanent' : category };
}

function withFailure(open: readonly OpenFailure[], failure: OpenFailure): OpenFailure[] {
  const known = open.find((other) => isSame(other, failure));
  const others = open.filter((other) => other !== known);
  return [...others, known === undefined ? failure : bothFailures(known, failure)].sort(comparePoints);
}

/** The permanent one of both; of two alike the one that was reported later, whichever came first. */
function bothFailures(known: OpenFailure, failure: OpenFailure): OpenFailure {
  const attempts = known.attempts + failure.attempts;
  const firstAt = known.firstAt < failure.firstAt ? known.firstAt : failure.firstAt;
  const lastAt = known.lastAt > failure.lastAt ? known.lastAt : failure.lastAt;
  return { ...strongerOf(known, failure), attempts, firstAt, lastAt };
}

function strongerOf(known: OpenFailure, failure: OpenFailure): OpenFailure {
  if (isTransient(known) !== isTransient(failure)) return isTransient(known) ? failure : known;
  return rankOf(failure) > rankOf(known) ? failure : known;
}

/** By time, and by what it says where two were reported at once. */
function rankOf({ lastAt, error, nextRetryAt }: OpenFailure): string {
  return JSON.stringify([lastAt, error.code, error.category, error.message, nextRetryAt]);
}

/** Everything else is not tried again, whatever its category is called. */
export function isTransient({ error }: { error: SyncError }): boolean {
  return error.category === 'transient';
}

function isSame(failure: OpenFailure, point: SyncPoint): boolean {
  return point.sequenceNumber === null
    ? failure.sequenceNumber === null && failure.resourceVersion === point.resourceVersion
    : failure.sequenceNumber === point.sequenceNumber;
}

/** A target that takes the whole resource got this too, with the success. */
function isCovered(point: SyncPoint, success: SyncPoint): boolean {
  if (point.resourceVersion !== null && success.resourceVersion !== null) {
    return point.resourceVersion <= success.resourceVersion;
  }
  return comparePoints(point, success) <= 0;
}

function withCaps(record: SyncRecord): SyncRecord {
  const { open, done } = record;
  return {
    ...record,
    // The oldest stay: they are what somebody has waited for longest.
    open: open.slice(0, MOST_OPEN),
    done: done.slice(-MOST_DONE),
    truncated: record.truncated || open.length > MOST_OPEN || done.length > MOST_DONE,
  };
}

function statusOf({ open, synced, skipped }: SyncRecord): string {
  if (open.some((failure) => !isTransient(failure))) return 'Failed';
  if (open.length > 0) return 'Retrying';
  if (synced !== null && (skipped === null || comparePoints(synced, skipped) > 0)) return 'Synced';
  return skipped === null ? 'Pending' : 'Skipped';
}

function toRecent({
  at,
  sequenceNumber,
  messageType,
  outcome,
  attempt,
  error,
  reason,
}: SyncReport): SyncRecord['recent'][number] {
  return { at, sequenceNumber, messageType, outcome, attempt, code: error?.code ?? reason };
}
