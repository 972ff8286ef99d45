import { isTransient } from './merge.js';
import type { OpenFailure, SyncRecord } from './sync-record.js';

/** What a writer reported once of one Message or change, as far as its record still tells. */
export type TimelineReport = {
  target: string;
  resource: { typeId: string; id: string };
  /** ISO 8601, the writer's time */
  at: string;
  /** `ok`, `skip`, `retry`, `fail`; open */
  outcome: string;
  sequenceNumber: number | null;
  resourceVersion: number | null;
  messageId: string | null;
  messageType: string | null;
  attempt: number | null;
  /** Of the failure, as the writer names it, or the reason of a skip */
  code: string | null;
  /** The writer's own words, at most 300 characters */
  detail: string | null;
  httpStatus: number | null;
  /** ISO 8601 */
  nextRetryAt: string | null;
  correlationId: string | null;
  /** ms */
  durationMs: number | null;
  replay: boolean;
  externalId: string | null;
  /** http or https */
  externalUrl: string | null;
};

type Told = Pick<TimelineReport, 'at' | 'outcome' | 'sequenceNumber'> & Partial<TimelineReport>;

/** The reports that a record tells of, each once: what several of its fields say of one is put together. */
export function reportsOf(record: SyncRecord): TimelineReport[] {
  const { target, resource } = record;
  const reports = new Map<string, TimelineReport>();
  for (const told of [...fromHistory(record), ...fromOpen(record.open)]) {
    const identity = identityOf(told);
    reports.set(identity, filledIn(reports.get(identity) ?? { ...NOTHING, ...told, target, resource }, told));
  }
  return [...reports.values()];
}

/** Whether a report is of a failure. */
export function isFailure({ outcome }: { outcome: string }): boolean {
  return outcome === 'retry' || outcome === 'fail';
}

/** What says most comes first: what comes later fills in only what is missing. */
function fromHistory({ last, synced, skipped, recent }: SyncRecord): Told[] {
  return [
    ...(last ? [last] : []),
    ...(synced ? [{ ...synced, outcome: 'ok' }] : []),
    ...(skipped ? [{ ...skipped, outcome: 'skip', code: skipped.reason }] : []),
    ...recent,
  ];
}

/** Of all failures of a Message only the first and the last have a time, and one of them all has its error. */
function fromOpen(open: readonly OpenFailure[]): Told[] {
  return open.flatMap((failure) => {
    const { messageId, messageType, sequenceNumber, resourceVersion, error } = failure;
    const point = { messageId, messageType, sequenceNumber, resourceVersion };
    const first = { ...point, at: failure.firstAt, outcome: 'retry' };
    const last = {
      ...point,
      at: failure.lastAt,
      outcome: isTransient(failure) ? 'retry' : 'fail',
      code: error.code,
      detail: error.message,
      httpStatus: error.httpStatus,
      nextRetryAt: failure.nextRetryAt,
    };
    return failure.firstAt === failure.lastAt ? [last] : [last, first];
  });
}

function identityOf(told: Told): string {
  return [told.at, told.sequenceNumber, isFailure(told) ? 'failure' : told.outcome].join(' ');
}

/** What is known stays; a failure with another code tells of another attempt. */
function filledIn(known: TimelineReport, told: Told): TimelineReport {
  if (known.code !== null && (told.code ?? known.code) !== known.code) return known;
  const missing = Object.entries(told).filter(([field]) => known[field as keyof TimelineReport] === null);
  return { ...known, ...Object.fromEntries(missing) };
}

const NOTHING = {
  sequenceNumber: null,
  resourceVersion: null,
  messageId: null,
  messageType: null,
  attempt: null,
  code: null,
  detail: null,
  httpStatus: null,
  nextRetryAt: null,
  correlationId: null,
  durationMs: null,
  replay: false,
  externalId: null,
  externalUrl: null,
};
