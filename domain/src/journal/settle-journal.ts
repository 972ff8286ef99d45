import {
  LANES,
  laneOf,
  readLane,
  type JournalledDraft,
  type Lane,
  type LaneState,
} from './connector-lane.js';
import type { JournalEnding, JournalEntry, NewJournalEntry } from './journal-entry.js';
import type { ReportEntry } from '../report/report.js';

/** What has to be written. Two gateways that find the same addition give it the same fingerprint. */
export type JournalChange =
  { type: 'update'; entry: JournalEntry } | { type: 'add'; entry: NewJournalEntry; fingerprint: string };

/** `hasChanges`: it is not what is published. */
export type SettledDraft = JournalledDraft & { hasChanges: boolean };

type Facts = {
  /** `connector/<id>` */
  subject: string;
  /** All that is known of the subject, in any order. */
  entries: readonly JournalEntry[];
  /** False: there may have been older entries. */
  complete: boolean;
  draft: SettledDraft;
  /** ISO 8601, platform time */
  now: string;
};

/** Longer than the gateway waits for Connect: until then the outcome may still be written. */
const IN_FLIGHT_MS = 60_000;
/** Custom objects and reports are stamped by different machines. */
const CLOCK_TOLERANCE_MS = 60_000;

/**
 * Brings the journal of a connector up to date with the connector itself: ends runs that are over, finds out what
 * became of requests whose outcome was never written, and notes runs that were started elsewhere. What has ended is
 * never touched, and once the changes are written there is nothing left to settle.
 */
export function settleJournal({ subject, entries, complete, draft, now }: Facts): JournalChange[] {
  const changes: JournalChange[] = [];
  // The newest first, each in the light of what the newer ones turned out to be.
  const known = [...entries].sort((one, other) => (isLater(one, other) ? -1 : 1));
  for (const [index, entry] of known.entries()) {
    const settled = settleEntry(entry, known, draft, now);
    if (settled !== entry) changes.push({ type: 'update', entry: settled });
    known[index] = settled;
  }
  for (const lane of LANES) {
    const unseen = runFromElsewhere(lane, known, draft, now);
    if (unseen && (complete || isNewerThanSome(unseen.entry, known))) {
      changes.push({ type: 'add', ...unseen, entry: { ...unseen.entry, subject } });
    }
  }
  return changes;
}

function settleEntry(
  entry: JournalEntry,
  entries: readonly JournalEntry[],
  draft: JournalledDraft,
  now: string,
): JournalEntry {
  if (entry.state === 'requested') return settleRequest(entry, entries, draft, now);
  if (entry.state === 'running') return settleRun(entry, entries, draft, now);
  return entry;
}

function settleRequest(
  entry: JournalEntry,
  entries: readonly JournalEntry[],
  draft: JournalledDraft,
  now: string,
): JournalEntry {
  if (Date.parse(now) - Date.parse(entry.startedAt) < IN_FLIGHT_MS) return entry;
  const asked = entry.resourceVersion ?? Number.POSITIVE_INFINITY;
  if (draft.version <= asked || entries.some((other) => tookItsVersion(other, entry))) {
    return { ...entry, state: 'notSent' };
  }
  const lane = laneOf(entry.kind);
  if (lane === null || isFollowed(entry, entries)) return { ...entry, state: 'unknown' };
  const current = readLane(draft, lane);
  const isCertain = current.state === 'running' || isReportOf(entry, current.report);
  if (current.state === 'unclear' || !isCertain || isAnotherRun(entry, current)) {
    return { ...entry, state: 'unknown' };
  }
  // Nothing else has happened to the draft yet, so that it still has the tag that was asked for.
  const tag = entry.tag ?? (draft.version === asked + 1 ? draft.tag : null);
  return settleRun({ ...entry, state: 'running', tag }, entries, draft, now);
}

/** Connect carries out one request per version. What was seen has the version at which it was seen. */
function tookItsVersion(other: JournalEntry, entry: JournalEntry): boolean {
  return (
    other.id !== entry.id &&
    other.origin === 'console' &&
    other.resourceVersion === entry.resourceVersion &&
    (other.state === 'running' || other.state === 'ended')
  );
}

function settleRun(
  entry: JournalEntry,
  entries: readonly JournalEntry[],
  draft: JournalledDraft,
  now: string,
): JournalEntry {
  const lane = laneOf(entry.kind);
  if (lane === null) return { ...entry, state: 'unknown' };
  const current = readLane(draft, lane);
  if (isFollowed(entry, entries) || isAnotherRun(entry, current)) {
    return { ...entry, state: 'ended', ending: lostEnding(now) };
  }
  if (current.state === 'still') {
    return { ...entry, state: 'ended', ending: endingOf(entry, current, now) };
  }
  // Seen while it was processed, when nothing told yet that certification was asked for.
  const isBetterKnown = current.kind === 'certification' && entry.kind === 'publish';
  return isBetterKnown ? { ...entry, kind: 'certification' } : entry;
}

/** Whether somebody has asked for certification since we published privately. */
function isAnotherRun({ kind, origin }: JournalEntry, current: LaneState): boolean {
  return kind === 'publish' && origin === 'console' && current.kind === 'certification';
}

/** Whether a later run of the same lane is known: Connect has overwritten what it said of the earlier one. */
function isFollowed(entry: JournalEntry, entries: readonly JournalEntry[]): boolean {
  return entries.some(
    (other) =>
      laneOf(other.kind) === laneOf(entry.kind) &&
      (other.state === 'running' || other.state === 'ended') &&
      isLater(other, entry),
  );
}

function isLater(one: JournalEntry, other: JournalEntry): boolean {
  const difference = Date.parse(one.startedAt) - Date.parse(other.startedAt);
  return difference > 0 || (difference === 0 && one.id > other.id);
}

function lostEnding(now: string): JournalEnding {
  return { verdict: 'unknown', endedAt: now, endedAtSource: 'seen', report: null };
}

function endingOf(entry: JournalEntry, { verdict, report }: LaneState, now: string): JournalEnding {
  const own = isReportOf(entry, report) ? report : null;
  // The report of a certification is finished days before the people who certify are.
  const reportedAt = entry.kind === 'certification' ? null : lastInstant(own ?? []);
  const isPlausible = reportedAt !== null && reportedAt >= Date.parse(entry.startedAt);
  return {
    verdict,
    endedAt: isPlausible ? new Date(reportedAt).toISOString() : now,
    endedAtSource: isPlausible ? 'report' : 'seen',
    report: own,
  };
}

/** Connect keeps the report of the run before until it has something to say of the next. */
function isReportOf(entry: JournalEntry, report: readonly ReportEntry[]): boolean {
  if (report.length === 0) return false;
  const last = lastInstant(report);
  return last === null || last >= Date.parse(entry.startedAt) - CLOCK_TOLERANCE_MS;
}

function lastInstant(report: readonly ReportEntry[]): number | null {
  const instants = report.map(({ createdAt }) => Date.parse(createdAt ?? '')).filter(Number.isFinite);
  return instants.length > 0 ? Math.max(...instants) : null;
}

function runFromElsewhere(
  lane: Lane,
  entries: readonly JournalEntry[],
  draft: SettledDraft,
  now: string,
): { entry: Omit<NewJournalEntry, 'subject'>; fingerprint: string } | null {
  const own = entries.filter(({ kind }) => laneOf(kind) === lane);
  if (own.some(({ state }) => state === 'requested' || state === 'running')) return null;
  const { state, verdict, kind, report } = readLane(draft, lane);
  const common = {
    kind,
    origin: 'seen',
    startedBy: null,
    resourceVersion: draft.version,
    tag: draft.tag,
    failure: null,
  } as const;
  if (state === 'running') {
    const fingerprint = `${lane} running ${draft.version}`;
    return { entry: { ...common, state: 'running', ending: null }, fingerprint };
  }
  if (
    state === 'unclear' ||
    report.length === 0 ||
    own.some(({ ending }) => isSame(ending?.report, report))
  ) {
    return null;
  }
  const endedAt = lastInstant(report);
  const isPublished = lane === 'publishing' && verdict === 'passed';
  const isChangedSince = verdict === 'canceled' || (isPublished && draft.hasChanges);
  const ending: JournalEnding = {
    // Nothing tells how a run ended whose draft has been changed since.
    verdict: verdict === 'canceled' ? 'unknown' : verdict,
    endedAt: endedAt === null ? now : new Date(endedAt).toISOString(),
    endedAtSource: endedAt === null ? 'seen' : 'report',
    report,
  };
  return {
    entry: { ...common, state: 'ended', tag: isChangedSince ? null : draft.tag, ending },
    fingerprint: `${lane} ${JSON.stringify(report.map(comparable))}`,
  };
}

/** Whether it cannot have been noted, and removed since, as one of the oldest. */
function isNewerThanSome(
  { ending }: Pick<NewJournalEntry, 'ending'>,
  entries: readonly JournalEntry[],
): boolean {
  if (ending === null) return true;
  const reportedAt = lastInstant(ending.report ?? []);
  return reportedAt !== null && entries.some(({ startedAt }) => Date.parse(startedAt) <= reportedAt);
}

function isSame(one: readonly ReportEntry[] | null | undefined, other: readonly ReportEntry[]): boolean {
  return JSON.stringify(one?.map(comparable)) === JSON.stringify(other.map(comparable));
}

function comparable({ type, title, message, application, createdAt }: ReportEntry): (string | null)[] {
  return [type, title, message, application, createdAt];
}
