import type { ReportEntry } from '../report/report.js';
import { parseDeploymentChange } from './deployment-change.js';
import {
  JOURNAL_SCHEMA,
  JOURNAL_STATES,
  type JournalEnding,
  type JournalEntry,
  type JournalFailure,
  type JournalObject,
  type JournalVerdict,
  type RunPhase,
} from './journal-entry.js';
import { toFields, toInstant, toList, toText } from './stored-value.js';
import { parseWiringBefore } from './wiring-before.js';

/** Reads a custom object that anybody with the right scope may have written: never throws, null when it is no entry. */
export function parseJournalEntry({ key, version, createdAt, value }: JournalObject): JournalEntry | null {
  const fields = toFields(value);
  const subject = toText(fields.subject);
  const kind = toText(fields.kind);
  const state = JOURNAL_STATES.find((known) => known === fields.state);
  if (fields.schema !== JOURNAL_SCHEMA || !subject || !kind || !state) return null;
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
    reason: toText(fields.reason),
    change: parseDeploymentChange(fields.change),
    phases: toList(fields.phases, parsePhase),
    wiringBefore: parseWiringBefore(fields.wiringBefore),
    ending: state === 'ended' ? ending : null,
    failure: state === 'refused' ? parseFailure(fields.failure) : null,
  };
}

const VERDICTS: readonly JournalVerdict[] = ['passed', 'failed', 'canceled', 'unknown'];

function parseEnding(value: unknown): JournalEnding | null {
  const fields = toFields(value);
  const endedAt = toInstant(fields.endedAt);
  if (endedAt === null) return null;
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

function parsePhase(value: unknown): RunPhase | null {
  const fields = toFields(value);
  const status = toText(fields.status);
  const seenAt = toInstant(fields.seenAt);
  return status === null || seenAt === null ? null : { status, seenAt };
}

function parseFailure(value: unknown): JournalFailure {
  const { code, message, correlationId, status, details } = toFields(value);
  const known = Object.entries(toFields(details)).filter(isTextOrNumber);
  return {
    code: toText(code) ?? 'UNKNOWN',
    message: toText(message) ?? '',
    correlationId: toText(correlationId),
    ...(typeof status === 'number' && { status }),
    ...(known.length > 0 && { details: Object.fromEntries(known) }),
  };
}

function isTextOrNumber(detail: [string, unknown]): detail is [string, string | number] {
  return typeof detail[1] === 'string' || typeof detail[1] === 'number';
}
