import type { ReportEntry } from '../report/report.js';

/** Container of the custom objects that hold the journal: one object per entry. */
export const JOURNAL_CONTAINER = 'connect-console-journal';

export const JOURNAL_STATES = ['requested', 'running', 'ended', 'refused', 'notSent', 'unknown'] as const;

/**
 * `requested`: written before Connect is asked, outcome not known yet. `notSent`: Connect never carried it out.
 * `unknown`: whether Connect carried it out cannot be found out any more.
 */
export type JournalState = (typeof JOURNAL_STATES)[number];

export type JournalVerdict = 'passed' | 'failed' | 'canceled' | 'unknown';

export type JournalEnding = {
  verdict: JournalVerdict;
  /** ISO 8601, platform time */
  endedAt: string;
  /** `seen`: it had ended when somebody looked. */
  endedAtSource: 'report' | 'seen';
  /** Null: there was none, or it was overwritten before it was seen. */
  report: ReportEntry[] | null;
};

export type JournalFailure = { code: string; message: string; correlationId: string | null };

/** What somebody did to a resource, and how it went. */
export type JournalEntry = {
  /** Key of the custom object */
  id: string;
  /** Version of the custom object */
  version: number;
  /** ISO 8601, platform time; of a `seen` entry: when it was first seen. */
  startedAt: string;
  /** What it was done to: `connector/<id>` */
  subject: string;
  /** `create`, `edit`, `preview`, `publish`, `certification`, `comment`, `unlist`, `delete`; open */
  kind: string;
  /** `seen`: done elsewhere. */
  origin: 'console' | 'seen';
  state: JournalState;
  /** The id is verified, the name is a claim of the browser; null: done elsewhere. */
  startedBy: { id: string; displayName: string | null } | null;
  /** Version of the resource that it was asked of */
  resourceVersion: number | null;
  tag: string | null;
  ending: JournalEnding | null;
  failure: JournalFailure | null;
};

/** An entry that is not written yet; the platform gives it key, version and time. */
export type NewJournalEntry = Omit<JournalEntry, 'id' | 'version' | 'startedAt'>;

/** A custom object as commercetools answers it. */
export type JournalObject = { key: string; version: number; createdAt: string; value: unknown };

const SCHEMA = 1;

/** The value of an entry's custom object; commercetools does not store the fields that are null. */
export function toJournalValue(entry: NewJournalEntry): Record<string, unknown> {
  const { subject, kind, origin, state, startedBy, resourceVersion, tag, ending, failure } = entry;
  return {
    schema: SCHEMA,
    subject,
    kind,
    origin,
    state,
    startedBy,
    resourceVersion,
    tag,
    ending,
    failure,
  };
}

/** Reads a custom object that anybody with the right scope may have written: never throws, null when it is no entry. */
export function parseJournalEntry({ key, version, createdAt, value }: JournalObject): JournalEntry | null {
  const fields = toFields(value);
  const subject = toText(fields.subject);
  const kind = toText(fields.kind);
  const state = JOURNAL_STATES.find((known) => known === fields.state);
  if (fields.schema !== SCHEMA || !subject || !kind || !state) return null;
  const ending = parseEnding(fields.ending);
  if (state === 'ended' && ending === null) return null;
  return {
    id: key,
    version,
    startedAt: createdAt,
    subject,
    kind,
    origin: fields.origin === 'console' ? 'console' : 'seen',
    state,
    startedBy: parseUser(fields.startedBy),
    resourceVersion: typeof fields.resourceVersion === 'number' ? fields.resourceVersion : null,
    tag: toText(fields.tag),
    ending: state === 'ended' ? ending : null,
    failure: state === 'refused' ? parseFailure(fields.failure) : null,
  };
}

const VERDICTS: readonly JournalVerdict[] = ['passed', 'failed', 'canceled', 'unknown'];

function parseEnding(value: unknown): JournalEnding | null {
  const fields = toFields(value);
  const endedAt = toText(fields.endedAt);
  if (!endedAt || Number.isNaN(Date.parse(endedAt))) return null;
  return {
    verdict: VERDICTS.find((verdict) => verdict === fields.verdict) ?? 'unknown',
    endedAt,
    endedAtSource: fields.endedAtSource === 'report' ? 'report' : 'seen',
    report: Array.isArray(fields.report) ? fields.report.map(parseReportEntry) : null,
  };
}

function parseReportEntry(value: unknown): ReportEntry {
  const fields = toFields(value);
  return {
    type: toText(fields.type) ?? '',
    title: toText(fields.title) ?? '',
    message: toText(fields.message),
    application: toText(fields.application),
    createdAt: toText(fields.createdAt),
  };
}

function parseUser(value: unknown): JournalEntry['startedBy'] {
  const fields = toFields(value);
  const id = toText(fields.id);
  return id ? { id, displayName: toText(fields.displayName) } : null;
}

function parseFailure(value: unknown): JournalFailure {
  const { code, message, correlationId } = toFields(value);
  return {
    code: toText(code) ?? 'UNKNOWN',
    message: toText(message) ?? '',
    correlationId: toText(correlationId),
  };
}

function toFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
