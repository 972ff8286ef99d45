import { LANES, laneOf, readLane, type Lane, type ReportEntry, type Tone } from '@connect-console/domain';
import type { Attempt } from '../../../data/connectors/journal/to-activity';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { toJournalledDraft } from '../detail/journalled-draft';

export type Verdict = 'passed' | 'failed' | 'canceled' | 'unknown' | 'running' | 'refused' | 'notSent';

export const VERDICT_TONES: Record<Verdict, Tone> = {
  passed: 'positive',
  failed: 'critical',
  canceled: 'neutral',
  unknown: 'neutral',
  running: 'progress',
  refused: 'warning',
  notSent: 'neutral',
};

/** Something that can be chosen to read: an attempt of the journal, or the report that Connect keeps of a lane. */
export type ReportItem = {
  id: string;
  lane: Lane;
  /** `preview`, `publish` or `certification` */
  kind: string;
  tag: string | null;
  verdict: Verdict;
  report: ReportEntry[] | null;
  /** Null: only the last report is known, not the attempt that it belongs to. */
  attempt: Attempt | null;
};

/** Names the last report of a lane in an address, whichever attempt it belongs to. */
export function lastOf(lane: Lane): string {
  return `last-${lane}`;
}

/** Finds what an address names; without a name, the newest. */
export function findReportItem(items: readonly ReportItem[], name: string | null): ReportItem | undefined {
  if (name === null) return items[0];
  return (
    items.find(({ id }) => id === name) ?? items.find(({ lane, report }) => report && lastOf(lane) === name)
  );
}

/** What there is to read, newest first; Connect's own last report only where the journal knows no attempt. */
export function toReportItems(connector: StagedConnector, attempts: readonly Attempt[]): ReportItem[] {
  const known = attempts.map(toItem);
  const missing = LANES.filter((lane) => !known.some((item) => item.lane === lane));
  return [...missing.flatMap((lane) => currentReport(connector, lane)), ...known];
}

function toItem(attempt: Attempt): ReportItem {
  const { id, kind, tag, report } = attempt;
  return { id, lane: laneOf(kind) ?? 'preview', kind, tag, verdict: verdictOf(attempt), report, attempt };
}

function verdictOf({ state, ending }: Attempt): Verdict {
  switch (state) {
    case 'requested':
    case 'running':
      return 'running';
    case 'refused':
    case 'notSent':
      return state;
    default:
      return ENDINGS.find((known) => known === ending?.verdict) ?? 'unknown';
  }
}

const ENDINGS = ['passed', 'failed', 'canceled'] as const;

function currentReport(connector: StagedConnector, lane: Lane): ReportItem[] {
  const report = lane === 'preview' ? connector.previewReport : connector.publishingReport;
  if (report === null) return [];
  const { kind, state, verdict } = readLane(toJournalledDraft(connector), lane);
  return [
    {
      id: lastOf(lane),
      lane,
      kind,
      tag: null,
      verdict: state === 'running' ? 'running' : verdict,
      report,
      attempt: null,
    },
  ];
}
