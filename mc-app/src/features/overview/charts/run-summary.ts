import type { EndedRun } from '../../../data/overview/to-overview';

export type RunSummary = {
  count: number;
  passed: number;
  failed: number;
  /** Canceled, or nobody knows how */
  others: number;
  /** Of the runs whose start and end are known exactly; null: of none they are */
  durations: { medianMs: number; longestMs: number } | null;
};

/** What a chart of runs says, in numbers. */
export function summarizeRuns(runs: readonly EndedRun[]): RunSummary {
  const passed = runs.filter(({ verdict }) => verdict === 'passed').length;
  const failed = runs.filter(({ verdict }) => verdict === 'failed').length;
  const sorted = runs
    .flatMap(({ durationMs, isExact }) => (durationMs !== null && isExact ? [durationMs] : []))
    .sort((one, other) => one - other);
  const [medianMs, longestMs] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted.at(-1)];
  return {
    count: runs.length,
    passed,
    failed,
    others: runs.length - passed - failed,
    durations: medianMs === undefined || longestMs === undefined ? null : { medianMs, longestMs },
  };
}
