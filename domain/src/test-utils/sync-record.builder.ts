import type { SyncReport } from '../sync/merge.js';
import type { ReadRecord } from '../sync/sync-facts.js';
import {
  recordKeyOf,
  type LastReport,
  type OpenFailure,
  type SyncError,
  type SyncRecord,
  type SyncSkip,
  type SyncSuccess,
} from '../sync/sync-record.js';

/** The order that built records, Messages and resources are of. */
export const ORDER = { typeId: 'order', id: 'order-1' };

/** When that order was created. */
export const ORDERED_AT = '2026-11-18T09:15:00.000Z';

/** A time this many seconds after the built order was created. */
export function afterOrder(seconds: number): string {
  return new Date(Date.parse(ORDERED_AT) + seconds * 1000).toISOString();
}

/** A record of a target that has reported nothing. */
export function buildSyncRecord(fields: Partial<SyncRecord> = {}): SyncRecord {
  return {
    target: 'klaviyo',
    direction: 'export',
    resource: ORDER,
    resourceKey: '2026-000123',
    status: 'Pending',
    statusAt: afterOrder(1),
    synced: null,
    last: null,
    open: [],
    skipped: null,
    done: [],
    truncated: false,
    recent: [],
    writer: { name: 'klaviyo-connector', version: '2.1.1' },
    error: null,
    ...fields,
  };
}

/** The success of the first Message. */
export function buildSuccess(fields: Partial<SyncSuccess> = {}): SyncSuccess {
  return {
    sequenceNumber: 1,
    resourceVersion: 1,
    at: afterOrder(2),
    messageId: 'message-1',
    messageType: 'OrderCreated',
    externalId: 'HD-1',
    externalUrl: null,
    payloadHash: null,
    ...fields,
  };
}

/** A transient failure of the first Message. */
export function buildOpenFailure(fields: Partial<OpenFailure> = {}): OpenFailure {
  return {
    sequenceNumber: 1,
    resourceVersion: 1,
    messageId: 'message-1',
    messageType: 'OrderCreated',
    attempts: 1,
    firstAt: afterOrder(2),
    lastAt: afterOrder(2),
    nextRetryAt: null,
    error: buildSyncError(),
    ...fields,
  };
}

/** An error that will be tried again. */
export function buildSyncError(fields: Partial<SyncError> = {}): SyncError {
  return { code: 'HTTP_503', category: 'transient', httpStatus: 503, message: null, ...fields };
}

/** A skip of the first Message. */
export function buildSkip(fields: Partial<SyncSkip> = {}): SyncSkip {
  return {
    sequenceNumber: 1,
    resourceVersion: 1,
    at: afterOrder(2),
    reason: 'NO_EMAIL',
    detail: null,
    ...fields,
  };
}

/** A success of the first Message, reported last. */
export function buildLastReport(fields: Partial<LastReport> = {}): LastReport {
  return {
    sequenceNumber: 1,
    resourceVersion: 1,
    at: afterOrder(2),
    messageId: 'message-1',
    messageType: 'OrderCreated',
    attempt: 1,
    outcome: 'ok',
    correlationId: 'order-1:1',
    durationMs: 288,
    replay: false,
    ...fields,
  };
}

/** A record as commercetools answers it, understood. */
export function readRecord(record: SyncRecord): ReadRecord {
  return {
    key: recordKeyOf(record.resource, record.target),
    target: record.target,
    resource: record.resource,
    version: 1,
    lastModifiedAt: afterOrder(3),
    record,
    unreadable: null,
  };
}

/** What a writer reports of the first Message: that it went well. */
export function buildSyncReport(fields: Partial<SyncReport> = {}): SyncReport {
  return {
    target: 'klaviyo',
    direction: 'export',
    resource: ORDER,
    resourceKey: '2026-000123',
    at: afterOrder(2),
    messageId: 'message-1',
    messageType: 'OrderCreated',
    sequenceNumber: 1,
    resourceVersion: 1,
    outcome: 'ok',
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
    replay: false,
    writer: null,
    ...fields,
  };
}
