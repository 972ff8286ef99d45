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
