import { lastReportInstant } from '../report/report.js';
import type { JournalEnding, JournalEntry, NewJournalEntry } from './journal-entry.js';
import { runLaneOf, type RunReading } from './journalled-resource.js';
import { isLateReportOf, isReportOfAny, reportText } from './run-ending.js';
import { isRun, newestRun, runTime } from './run-order.js';
import type { Circumstances } from './settle-entry.js';

/** What is to be noted. Two gateways that find the same give it the same fingerprint. */
export type UnseenRun = { entry: Omit<NewJournalEntry, 'subject'>; fingerprint: string };

type Facts = Circumstances & {
  /** False: there may have been older entries. */
  complete: boolean;
};

/** What was started elsewhere in a lane and is not noted yet: a run, and the one before that its report is of. */
export function findUnseenRuns(current: RunReading, facts: Facts): UnseenRun[] {
  const own = facts.entries.filter(({ kind }) => runLaneOf(kind) === current.lane);
  if (current.state === 'unclear' || own.some(isOpen)) return [];
  const runs = own.filter(isRun);
  if (current.state === 'running') return [runningRun(current, runs, facts)];
  const isReported = isNews(current, runs);
  const isOfEarlier = isReported && isOfEarlierRun(current, runs);
  const canBeNoted = isReported && (facts.complete || isNewerThanSome(current, facts.entries));
  return [
    ...(canBeNoted ? [reportedRun(isOfEarlier ? toEarlier(current) : current, runs, facts)] : []),
    ...(isReported && !isOfEarlier ? [] : unreportedRuns(current, runs, facts)),
  ];
}

function isOpen({ state }: JournalEntry): boolean {
  return state === 'requested' || state === 'running';
}

/** Whether there is a report of a run that is not noted. */
function isNews({ report, status }: RunReading, runs: JournalEntry[]): boolean {
  if (report.length === 0 || isReportOfAny(runs, report)) return false;
  return status === null || !runs.some((run) => isLateReportOf(run, report));
}

function runningRun(current: RunReading, runs: JournalEntry[], { resource, now }: Facts): UnseenRun {
  const { lane, status } = current;
  const phases = status === null ? [] : [{ status, seenAt: now }];
  // Versions of a Deployment rise while Connect works on it; the run before stays the same.
  const mark = status === null ? resource.version : `after ${newestRun(runs)?.id ?? 'nothing'}`;
  return {
    entry: { ...seenEntry(current, runs, resource.version), state: 'running', phases },
    fingerprint: `${lane} running ${mark}`,
  };
}

/** Whether it cannot have been noted, and removed since, as one of the oldest. */
function isNewerThanSome({ report }: RunReading, entries: readonly JournalEntry[]): boolean {
  const reportedAt = lastReportInstant(report) ?? NaN;
  return entries.some(({ startedAt }) => Date.parse(startedAt) <= reportedAt);
}

/** Whether a Deployment still shows the report of a run before those that are known. */
function isOfEarlierRun({ status, report }: RunReading, runs: JournalEntry[]): boolean {
  const newest = newestRun(runs);
  const reportedAt = lastReportInstant(report) ?? NaN;
  return status !== null && newest !== undefined && reportedAt < runTime(newest);
}

/** Nothing tells what it was of, and how it ended. */
function toEarlier(current: RunReading): RunReading {
  return { ...current, kind: 'redeploy', verdict: 'unknown', tag: null };
}

function reportedRun(current: RunReading, runs: JournalEntry[], { resource, now }: Facts): UnseenRun {
  const { lane, report, verdict } = current;
  const reportedAt = lastReportInstant(report);
  const ending: JournalEnding = {
    // Nothing tells how a run ended whose draft has been changed since.
    verdict: verdict === 'canceled' ? 'unknown' : verdict,
    endedAt: reportedAt === null ? now : new Date(reportedAt).toISOString(),
    endedAtSource: reportedAt === null ? 'seen' : 'report',
    report,
  };
  return {
    entry: { ...seenEntry(current, runs, resource.version), ending },
    fingerprint: `${lane} ${reportText(report)}`,
  };
}

/** The run of a Deployment that its status alone tells of. */
function unreportedRuns(current: RunReading, runs: JournalEntry[], facts: Facts): UnseenRun[] {
  if (current.lane !== 'deployment' || !isUnreported(current, runs, facts)) return [];
  const { lane, verdict } = current;
  const entry = seenEntry(current, runs, facts.resource.version);
  const ending: JournalEnding = { verdict, endedAt: facts.now, endedAtSource: 'seen', report: null };
  const fingerprint = `${lane} ${entry.kind} ${verdict} after ${newestRun(runs)?.id ?? 'nothing'}`;
  return [{ entry: { ...entry, ending }, fingerprint }];
}

function isUnreported({ kind }: RunReading, runs: JournalEntry[], { complete, resource }: Facts): boolean {
  const isGone = resource.version === null;
  // Who knows nothing of a Deployment that is not there is not told that it was deleted.
  if (runs.length === 0) return complete && !isGone;
  if (isGone) return !runs.some((run) => run.kind === 'undeploy' && run.ending?.verdict === 'passed');
  return kind === 'undeploy' && newestRun(runs)?.kind !== 'undeploy';
}

function seenEntry(
  { kind, tag }: RunReading,
  runs: readonly JournalEntry[],
  resourceVersion: number | null,
): UnseenRun['entry'] {
  const isFirst = !runs.some((run) => run.kind === 'deploy' || run.kind === 'redeploy');
  return {
    // A first deployment and a later one look the same.
    kind: kind === 'redeploy' && isFirst ? 'deploy' : kind,
    origin: 'seen',
    state: 'ended',
    startedBy: null,
    resourceVersion,
    tag,
    reason: null,
    change: null,
    phases: [],
    wiringBefore: null,
    ending: null,
    failure: null,
  };
}
