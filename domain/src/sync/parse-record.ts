import type { ReadRecord, SyncObject } from './sync-facts.js';
import {
  MOST_DONE,
  MOST_OPEN,
  MOST_RECENT,
  type LastReport,
  type OpenFailure,
  type RecentReport,
  recordKeyOf,
  type SyncError,
  type SyncPoint,
  type SyncRecord,
  type SyncSkip,
  type SyncSuccess,
} from './sync-record.js';
import {
  type Fields,
  isCount,
  listOf,
  looseFields,
  malformed,
  optionalCount,
  optionalFields,
  optionalInstant,
  optionalLink,
  optionalText,
  readUntrusted,
  requiredInstant,
  requiredText,
} from './untrusted.js';

const MOST_OF_ERROR = 300;

/** Reads a custom object of the container `sync-status`; never throws. What is not understood is named. */
export function parseRecord(object: SyncObject): ReadRecord {
  const { key, version, lastModifiedAt, value } = object;
  const name = nameOf(key);
  const { model, unreadable } = readUntrusted(value, toRecord);
  const stored = { key, version, lastModifiedAt, ...name };
  if (model === null) return { ...stored, record: null, unreadable };
  if (recordKeyOf(model.resource, model.target) !== key) {
    return { ...stored, record: null, unreadable: 'wrongKey' };
  }
  return { ...stored, record: model, unreadable: null };
}

function nameOf(key: string): Pick<ReadRecord, 'target' | 'resource'> {
  const [typeId, id, target, ...more] = key.split('.');
  return typeId && id && target && more.length === 0
    ? { target, resource: { typeId, id } }
    : { target: null, resource: null };
}

function toRecord(fields: Fields): SyncRecord {
  const resource = optionalFields(fields.resource) ?? malformed();
  return {
    target: requiredText(fields.target),
    direction: fields.direction === 'import' ? 'import' : 'export',
    resource: { typeId: requiredText(resource.typeId), id: requiredText(resource.id) },
    resourceKey: optionalText(fields.resourceKey),
    status: requiredText(fields.status),
    statusAt: optionalInstant(fields.statusAt),
    synced: toSuccess(optionalFields(fields.synced)),
    last: toLast(looseFields(fields.last)),
    open: listOf(fields.open, toOpenFailure).slice(0, MOST_OPEN),
    skipped: toSkip(optionalFields(fields.skipped)),
    done: toDone(fields.done),
    truncated: fields.truncated === true || isTooLong(fields),
    recent: toRecent(fields.recent),
    writer: toWriter(looseFields(fields.writer)),
    error: (fields.error ?? null) === null ? null : toError(looseFields(fields.error)),
  };
}

function isTooLong({ open, done }: Fields): boolean {
  return (Array.isArray(open) && open.length > MOST_OPEN) || (Array.isArray(done) && done.length > MOST_DONE);
}

function toSuccess(fields: Fields | null): SyncSuccess | null {
  if (fields === null) return null;
  return {
    ...toPoint(fields),
    at: requiredInstant(fields.at),
    messageId: optionalText(fields.messageId),
    messageType: optionalText(fields.messageType),
    externalId: optionalText(fields.externalId),
    externalUrl: optionalLink(fields.externalUrl),
    payloadHash: optionalText(fields.payloadHash),
  };
}

/** A point that says nothing could not be compared with anything. */
function toPoint(fields: Fields): SyncPoint {
  const sequenceNumber = optionalCount(fields.sequenceNumber);
  const resourceVersion = optionalCount(fields.resourceVersion);
  if (sequenceNumber === null && resourceVersion === null) malformed();
  return { sequenceNumber, resourceVersion };
}

function toOpenFailure(value: unknown): OpenFailure {
  const fields = optionalFields(value) ?? malformed();
  const lastAt = requiredInstant(fields.lastAt);
  return {
    ...toPoint(fields),
    messageId: optionalText(fields.messageId),
    messageType: optionalText(fields.messageType),
    attempts: isCount(fields.attempts) ? fields.attempts : 1,
    firstAt: optionalInstant(fields.firstAt) ?? lastAt,
    lastAt,
    nextRetryAt: optionalInstant(fields.nextRetryAt),
    error: toError(optionalFields(fields.error) ?? malformed()),
  };
}

function toError(fields: Fields): SyncError {
  return {
    code: optionalText(fields.code) ?? 'UNKNOWN',
    category: optionalText(fields.category) ?? 'unknown',
    httpStatus: isCount(fields.httpStatus) ? fields.httpStatus : null,
    message: optionalText(fields.message, MOST_OF_ERROR),
  };
}

function toSkip(fields: Fields | null): SyncSkip | null {
  if (fields === null) return null;
  return {
    ...toPoint(fields),
    at: requiredInstant(fields.at),
    reason: optionalText(fields.reason) ?? 'UNKNOWN',
    detail: optionalText(fields.detail, MOST_OF_ERROR),
  };
}

function toDone(value: unknown): number[] {
  const done = listOf(value, (item) => (isCount(item) ? item : malformed()));
  return [...new Set(done)].sort((one, other) => one - other).slice(-MOST_DONE);
}

function toLast(fields: Fields): LastReport | null {
  const at = optionalInstant(fields.at);
  const outcome = optionalText(fields.outcome);
  if (at === null || outcome === null) return null;
  return {
    at,
    outcome,
    messageId: optionalText(fields.messageId),
    messageType: optionalText(fields.messageType),
    sequenceNumber: isCount(fields.sequenceNumber) ? fields.sequenceNumber : null,
    resourceVersion: isCount(fields.resourceVersion) ? fields.resourceVersion : null,
    attempt: isCount(fields.attempt) ? fields.attempt : null,
    correlationId: optionalText(fields.correlationId),
    durationMs: typeof fields.durationMs === 'number' && fields.durationMs >= 0 ? fields.durationMs : null,
    replay: fields.replay === true,
  };
}

/** It only informs, so what is wrong in it is left out. */
function toRecent(value: unknown): RecentReport[] {
  const lines: unknown[] = Array.isArray(value) ? value.slice(0, MOST_RECENT) : [];
  return lines.flatMap((line) => {
    const fields = looseFields(line);
    const at = optionalInstant(fields.at);
    const outcome = optionalText(fields.outcome);
    if (at === null || outcome === null) return [];
    return {
      at,
      outcome,
      sequenceNumber: isCount(fields.sequenceNumber) ? fields.sequenceNumber : null,
      messageType: optionalText(fields.messageType),
      attempt: isCount(fields.attempt) ? fields.attempt : null,
      code: optionalText(fields.code),
    };
  });
}

function toWriter(fields: Fields): SyncRecord['writer'] {
  const name = optionalText(fields.name);
  return name === null ? null : { name, version: optionalText(fields.version) };
}
