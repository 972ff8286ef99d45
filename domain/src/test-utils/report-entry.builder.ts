import type { ReportEntry } from '../report/report.js';

/** An entry of a report, about the whole connector. */
export function buildReportEntry(part: Partial<ReportEntry> = {}): ReportEntry {
  return { type: 'Information', title: 'Done', message: null, application: null, createdAt: null, ...part };
}
