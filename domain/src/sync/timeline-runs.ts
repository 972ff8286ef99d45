import { isFailure, type TimelineReport } from './timeline-reports.js';

/** A run of a Deployment that has ended. */
export type TimelineRun = {
  id: string;
  /** `deploy`, `redeploy`, `undeploy`; open */
  kind: string;
  /** Id of the Deployment */
  subjectId: string;
  subjectName: string | null;
  tag: string | null;
  /** ISO 8601, platform time */
  startedAt: string;
  endedAt: string;
  /** `passed`, `failed`, `canceled`, `unknown` */
  verdict: string;
};

/** Where failures of a target begin. */
export type FailuresStart = {
  target: string;
  /** ISO 8601, the writer's time */
  at: string;
};

/** What came of a run, for the resource. */
export type RunEffect = {
  targets: readonly string[];
  /** The first failure after it, where the reports before tell of none; null: there is no such failure */
  failuresStart: FailuresStart | null;
  /** What the Deployment was at before; null: the same, or it is not known */
  tagBefore: string | null;
};

/** A failure that begins later is not held against the run. */
const MOST_BETWEEN_MS = 86_400_000;

/**
 * The runs that a resource has seen: those that ended since an instant (ms since 1970), and of each Deployment the
 * last one before, whose version was at work then.
 */
export function selectRuns(runs: readonly TimelineRun[], since: number): TimelineRun[] {
  return runs.filter((run) => {
    const endedAt = Date.parse(run.endedAt);
    if (endedAt >= since) return true;
    const isOvertaken = runs.some(
      (other) => hasDeployed(other) && isSameDeployment(other, run) && isBetween(other, endedAt, since),
    );
    return hasDeployed(run) && !isOvertaken;
  });
}

function isSameDeployment(one: TimelineRun, other: TimelineRun): boolean {
  return one.subjectId === other.subjectId;
}

function isBetween({ endedAt }: TimelineRun, after: number, before: number): boolean {
  return Date.parse(endedAt) > after && Date.parse(endedAt) < before;
}

/** Whether another version, or other values, are at work since the run. */
function hasDeployed({ kind, verdict }: TimelineRun): boolean {
  return (kind === 'deploy' || kind === 'redeploy') && verdict === 'passed';
}

/**
 * Which targets a run concerns, and whether failures begin with it: the first report since is of a failure, and the
 * last one before is not. That one follows the other proves no cause.
 */
export function toRunEffect(
  run: TimelineRun,
  reports: readonly TimelineReport[],
  {
    feeds,
    runs,
  }: { feeds: readonly { deploymentId: string; target: string }[]; runs: readonly TimelineRun[] },
): RunEffect {
  const targets = feeds.flatMap(({ deploymentId, target }) =>
    deploymentId === run.subjectId ? [target] : [],
  );
  if (!hasDeployed(run)) return { targets, failuresStart: null, tagBefore: null };
  const starts = targets.flatMap((target) => {
    const ofTarget = reports.filter((report) => report.target === target);
    return startOfFailures(ofTarget, Date.parse(run.endedAt));
  });
  return { targets, failuresStart: starts.sort(byTime)[0] ?? null, tagBefore: tagBefore(run, runs) };
}

function tagBefore(run: TimelineRun, runs: readonly TimelineRun[]): string | null {
  const before = runs.filter(
    (other) => hasDeployed(other) && isSameDeployment(other, run) && endsBefore(other, run),
  );
  const last = before.sort((one, other) => Date.parse(other.endedAt) - Date.parse(one.endedAt))[0];
  return last === undefined || last.tag === run.tag ? null : last.tag;
}

function endsBefore(one: TimelineRun, other: TimelineRun): boolean {
  return Date.parse(one.endedAt) < Date.parse(other.endedAt);
}

function startOfFailures(reports: readonly TimelineReport[], endedAt: number): FailuresStart[] {
  const sorted = [...reports].sort(byTime);
  const first = sorted.find(({ at }) => Date.parse(at) >= endedAt);
  const before = sorted.filter(({ at }) => Date.parse(at) < endedAt).at(-1);
  if (first === undefined || !isFailure(first)) return [];
  if (before !== undefined && isFailure(before)) return [];
  return Date.parse(first.at) - endedAt <= MOST_BETWEEN_MS ? [{ target: first.target, at: first.at }] : [];
}

function byTime(one: { at: string }, other: { at: string }): number {
  return Date.parse(one.at) - Date.parse(other.at);
}
