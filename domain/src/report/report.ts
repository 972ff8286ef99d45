/** One line of a previewable, publishing or build report. `type` is an open enumeration. */
export type ReportEntry = {
  type: string;
  title: string;
  message: string | null;
  /** The application it is about; null for the whole connector. */
  application: string | null;
  /** ISO 8601, or null when Connect gave none. */
  createdAt: string | null;
};

export type ReportEntryKind = 'error' | 'warning' | 'skipped' | 'information' | 'other';

export const REPORT_ENTRY_KINDS: readonly ReportEntryKind[] = [
  'error',
  'warning',
  'skipped',
  'other',
  'information',
];

const KIND_BY_TYPE: ReadonlyMap<string, ReportEntryKind> = new Map([
  ['Error', 'error'],
  ['Warning', 'warning'],
  ['Information', 'information'],
]);

/**
 * Tells how an entry should be read. Connect has reported a skipped check as `Error` on connectors that
 * passed, so "skipped" in the title counts more than the type.
 */
export function reportEntryKind(entry: Pick<ReportEntry, 'type' | 'title'>): ReportEntryKind {
  if (/\bskipped\b/i.test(entry.title)) return 'skipped';
  return KIND_BY_TYPE.get(entry.type) ?? 'other';
}

export type ReportGroup = { kind: ReportEntryKind; entries: ReportEntry[] };

/** Groups entries by kind, the most urgent first, each group in the report's own order; empty groups are left out. */
export function groupReport(entries: readonly ReportEntry[]): ReportGroup[] {
  return REPORT_ENTRY_KINDS.map((kind) => ({
    kind,
    entries: entries.filter((entry) => reportEntryKind(entry) === kind),
  })).filter((group) => group.entries.length > 0);
}

/** How many entries of each kind a report holds. */
export function countReport(entries: readonly ReportEntry[]): Record<ReportEntryKind, number> {
  const counts: Record<ReportEntryKind, number> = {
    error: 0,
    warning: 0,
    skipped: 0,
    other: 0,
    information: 0,
  };
  for (const entry of entries) counts[reportEntryKind(entry)] += 1;
  return counts;
}

/** Whether a report is newer than another, by their last entries; false when either tells no time. */
export function isNewerReport(
  report: readonly ReportEntry[] | null,
  than: readonly ReportEntry[] | null,
): boolean {
  return (lastReportInstant(report) ?? NaN) > (lastReportInstant(than) ?? NaN);
}

/** When the last entry of a report was made, in milliseconds; null when no entry tells. */
export function lastReportInstant(report: readonly ReportEntry[] | null): number | null {
  const instants = (report ?? []).map(({ createdAt }) => Date.parse(createdAt ?? '')).filter(Number.isFinite);
  return instants.length > 0 ? Math.max(...instants) : null;
}
