/** Container of the records: one custom object per resource and target. */
export const RECORD_CONTAINER = 'sync-status';

/** Most failures that a record keeps; of more the newest are dropped. */
export const MOST_OPEN = 50;
/** Most finished sequence numbers that a record keeps: the newest. */
export const MOST_DONE = 200;
/** Most lines of history that a record keeps: the newest. */
export const MOST_RECENT = 10;

export type SyncOutcome = 'ok' | 'skip' | 'retry' | 'fail';

export type SyncError = {
  /** As the writer names it, e.g. `HTTP_429` */
  code: string;
  /** `transient`, `permanent`, `data`, `config`, `auth`; open. Everything but `transient` is permanent. */
  category: string;
  httpStatus: number | null;
  /** As the writer gives it, at most 300 characters */
  message: string | null;
};

/** A point in the life of a resource. A change notification has no sequence number, a Message has both. */
export type SyncPoint = {
  sequenceNumber: number | null;
  resourceVersion: number | null;
};

export type SyncSuccess = SyncPoint & {
  /** ISO 8601, the writer's time, as all times of a record are */
  at: string;
  messageId: string | null;
  messageType: string | null;
  externalId: string | null;
  /** http or https */
  externalUrl: string | null;
  payloadHash: string | null;
};

/** A reported failure that is not resolved. */
export type OpenFailure = SyncPoint & {
  /** Null: a change notification */
  messageId: string | null;
  messageType: string | null;
  /** Reported failures; deliveries that came twice count twice */
  attempts: number;
  firstAt: string;
  lastAt: string;
  /** Only of a writer that schedules its attempts itself */
  nextRetryAt: string | null;
  error: SyncError;
};

export type SyncSkip = SyncPoint & {
  at: string;
  /** `NO_EMAIL`, `NOT_APPLICABLE`, `FILTERED`, `DISABLED`; open */
  reason: string;
  detail: string | null;
};

/** What was reported last. It depends on the order of arrival, so nothing is decided by it. */
export type LastReport = SyncPoint & {
  at: string;
  messageId: string | null;
  messageType: string | null;
  attempt: number | null;
  /** Open */
  outcome: string;
  correlationId: string | null;
  /** ms */
  durationMs: number | null;
  replay: boolean;
};

export type RecentReport = {
  at: string;
  sequenceNumber: number | null;
  messageType: string | null;
  /** Open */
  outcome: string;
  attempt: number | null;
  code: string | null;
};

/** What a writer has reported of one resource and one target. */
export type SyncRecord = {
  target: string;
  direction: 'export' | 'import';
  resource: { typeId: string; id: string };
  /** Order number or the like, for lists */
  resourceKey: string | null;
  /** As written: `Synced`, `Pending`, `Retrying`, `Failed`, `Skipped`; open. What is shown is derived. */
  status: string;
  statusAt: string | null;
  synced: SyncSuccess | null;
  last: LastReport | null;
  open: readonly OpenFailure[];
  skipped: SyncSkip | null;
  /** Sequence numbers of finished Messages, ascending */
  done: readonly number[];
  truncated: boolean;
  /** Newest first */
  recent: readonly RecentReport[];
  writer: { name: string; version: string | null } | null;
  /** Only of a record that claims its status and reports nothing else */
  error: SyncError | null;
};

/** Name of the custom object that holds the record of a resource and a target. */
export function recordKeyOf(resource: { typeId: string; id: string }, target: string): string {
  return `${resource.typeId}.${resource.id}.${target}`;
}

/** Where the keys of all records of a resource lie: from `from` on, before `to`. */
export function recordRange(resource: { typeId: string; id: string }): { from: string; to: string } {
  const prefix = `${resource.typeId}.${resource.id}`;
  // A slash follows the point, and is in no key.
  return { from: `${prefix}.`, to: `${prefix}/` };
}
