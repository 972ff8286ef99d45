import { type Platform, timestamp } from '../../platform.js';
import type { Report, ReportLine } from '../../state.js';
import type { Runs } from '../runs.js';
import type { Course } from './course.js';

type Entries = Report['entries'];

type Play = {
  /** Takes what is left of the run instead of its whole duration. */
  secondsLeft?: number;
  /** Called when a phase is over and reports grow with their runs. */
  grow?: (report: Report) => void;
  /** Called when a phase begins, by its name. */
  begin?: (phase: string) => void;
  finish: (report: Report) => void;
};

/** Lets a run take its course on the simulated clock. A later run of the same resource puts an end to it. */
export function playCourse(
  platform: Platform & { runs: Runs },
  resourceId: string,
  { phases, isStuck }: Course,
  { secondsLeft, begin, grow, finish }: Play,
): void {
  const total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  const pace = secondsLeft === undefined || total === 0 ? 1 : secondsLeft / total;
  let elapsed = 0;
  let grown: Entries = [];
  const endOfPhase = phases.map(({ seconds, entries }, index) => {
    elapsed += seconds * pace;
    const next = phases[index + 1]?.name;
    const apply = (): void => {
      grown = [...grown, ...stamped(entries, platform)];
      if (next === undefined) return;
      begin?.(next);
      if (grows(platform) && entries.length > 0) grow?.({ entries: grown });
    };
    return { afterSeconds: elapsed, apply };
  });
  const end = {
    afterSeconds: secondsLeft ?? total,
    apply: () => {
      const lines = phases.flatMap(({ entries }) => entries);
      finish({ entries: grows(platform) ? grown : stamped(lines, platform) });
    },
  };
  platform.runs.start(resourceId, isStuck ? endOfPhase.slice(0, -1) : [...endOfPhase, end]);
}

function grows({ connectBehavior }: Platform): boolean {
  return connectBehavior.reports === 'growing';
}

/** Entries with the simulated time, worded as the switches say. */
function stamped(lines: readonly ReportLine[], { clock, connectBehavior }: Platform): Entries {
  const createdAt = timestamp(clock);
  return lines.map((line) => ({
    ...line,
    ...(line.title.endsWith('skipped') && { type: connectBehavior['skipped-entries'] }),
    ...(connectBehavior['report-messages'] === 'null' && { message: null }),
    createdAt,
  }));
}
