import type { JournalEnding, JournalEntry } from './journal-entry.js';

/** How long runs of one kind have taken, in milliseconds, and how many of them were measured. */
export type UsualDuration = { medianMs: number; p95Ms: number; runs: number };

type MeasuredRun = Pick<JournalEntry, 'kind' | 'origin' | 'startedAt'> & {
  ending: Pick<JournalEnding, 'endedAt' | 'endedAtSource'> | null;
};

const FEWEST_RUNS = 5;

/**
 * Reads from the journal how long runs of one kind usually take; null for less than five of them. Only runs count whose
 * start and end are both known: asked for here, and ended by the time of the report.
 */
export function usualDuration(entries: readonly MeasuredRun[], kind: string): UsualDuration | null {
  return toUsual(
    entries
      .filter((entry) => entry.kind === kind && entry.origin === 'console')
      .flatMap(({ startedAt, ending }) =>
        ending?.endedAtSource === 'report' ? [between(startedAt, ending.endedAt)] : [],
      ),
  );
}

/**
 * Reads from the journal how long runs usually have a DeploymentStatus; null for less than five of them. Phases start
 * and end when somebody looked, or with the report.
 */
export function usualPhaseDuration(
  entries: readonly (MeasuredRun & Pick<JournalEntry, 'phases'>)[],
  status: string,
): UsualDuration | null {
  return toUsual(
    entries
      .filter(({ origin }) => origin === 'console')
      .flatMap(({ phases, ending }) => {
        const index = phases.findIndex((phase) => phase.status === status);
        const from = phases[index]?.seenAt;
        const until =
          phases[index + 1]?.seenAt ?? (ending?.endedAtSource === 'report' ? ending.endedAt : null);
        return from && until ? [between(from, until)] : [];
      }),
  );
}

/** Never below nothing, whatever the clocks say. */
function between(from: string, until: string): number {
  return Math.max(0, Date.parse(until) - Date.parse(from));
}

function toUsual(measured: readonly number[]): UsualDuration | null {
  const durations = [...measured].sort((one, other) => one - other);
  if (durations.length < FEWEST_RUNS) return null;
  return {
    medianMs: nearestRank(durations, 0.5),
    p95Ms: nearestRank(durations, 0.95),
    runs: durations.length,
  };
}

function nearestRank(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}
