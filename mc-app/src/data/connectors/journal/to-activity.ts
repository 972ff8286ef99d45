import { laneOf, type JournalEntry, type Lane, type ReportEntry } from '@connect-console/domain';
import type { TJournalLineFragment, TJournalWithReportsFragment } from '../../generated/gateway';
import { toReportEntries } from '../../to-report-entries';

/** What has been done with a connector, as far as the journal tells. */
export type Activity = {
  /** Platform time of this answer, ISO 8601 */
  asOf: string;
  /** False: the journal cannot be read or written now. */
  isAvailable: boolean;
  /** False: there were older entries. */
  isComplete: boolean;
  /** Newest first */
  entries: ActivityEntry[];
};

export type ActivityEntry = Pick<
  JournalEntry,
  'id' | 'kind' | 'origin' | 'startedAt' | 'startedBy' | 'resourceVersion' | 'tag' | 'failure'
> & {
  state: string;
  ending: { verdict: string; endedAt: string; endedAtSource: 'report' | 'seen' } | null;
};

/** An entry with the report that Connect left; null: there was none, or it was overwritten before it was seen. */
export type Attempt = ActivityEntry & { report: ReportEntry[] | null };

/** Maps the gateway's activity, without reports. */
export function toActivity(
  wire: Omit<TJournalWithReportsFragment, 'entries'> & { entries: TJournalLineFragment[] },
): Activity {
  const { asOf, available, complete, entries } = wire;
  return { asOf, isAvailable: available, isComplete: complete, entries: entries.map(toActivityEntry) };
}

/** The runs among the gateway's entries, each with its report. */
export function toAttempts({ entries }: TJournalWithReportsFragment): Attempt[] {
  return entries
    .filter(({ kind }) => laneOf(kind) !== null)
    .map((entry) => ({ ...toActivityEntry(entry), report: toReportEntries(entry.ending?.report ?? null) }));
}

/** The run of a lane that is under way; null when the journal knows of none. */
export function runningEntry({ entries }: Activity, lane: Lane): ActivityEntry | null {
  const newest = entries.find(({ kind }) => laneOf(kind) === lane);
  return newest && UNDER_WAY.has(newest.state) ? newest : null;
}

const UNDER_WAY: ReadonlySet<string> = new Set(['requested', 'running']);

/** Maps one entry of the gateway's activity, without its report. */
export function toActivityEntry(wire: TJournalLineFragment): ActivityEntry {
  const { id, kind, state, startedAt, startedBy, resourceVersion, tag, ending, failure } = wire;
  return {
    id,
    kind,
    origin: wire.origin === 'console' ? 'console' : 'seen',
    state,
    startedAt,
    startedBy: startedBy && { id: startedBy.id, displayName: startedBy.displayName },
    resourceVersion,
    tag,
    ending: ending && {
      verdict: ending.verdict,
      endedAt: ending.endedAt,
      endedAtSource: ending.endedAtSource === 'report' ? 'report' : 'seen',
    },
    failure: failure && {
      code: failure.code,
      message: failure.message,
      correlationId: failure.correlationId,
    },
  };
}
