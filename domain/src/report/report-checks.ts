import { REPORT_ENTRY_KINDS, reportEntryKind, type ReportEntry, type ReportEntryKind } from './report.js';

export type ReportCheck = {
  /** The check without its outcome, e.g. `Image security analysis`. */
  check: string;
  /** Null for the whole connector. */
  application: string | null;
  /** The most urgent kind of its entries. */
  kind: ReportEntryKind;
  entries: ReportEntry[];
};

/** Groups entries by check and application, the most urgent check first, else in the report's own order. */
export function groupReportByCheck(entries: readonly ReportEntry[]): ReportCheck[] {
  const checks = new Map<string, ReportCheck>();
  for (const entry of entries) {
    const { application } = entry;
    const check = reportCheckOf(entry.title);
    const kind = reportEntryKind(entry);
    const id = JSON.stringify([check.toLowerCase(), application]);
    const found = checks.get(id);
    if (found === undefined) checks.set(id, { check, application, kind, entries: [entry] });
    else {
      found.entries.push(entry);
      if (urgency(kind) < urgency(found.kind)) found.kind = kind;
    }
  }
  return [...checks.values()].sort((one, other) => urgency(one.kind) - urgency(other.kind));
}

/** `Image security analysis check succeeded` and the newer `Image security analysis` are about the same check. */
export function reportCheckOf(title: string): string {
  const check = title.replace(/(?: check)? (?:succeeded|passed|skipped|failed)$/i, '').trim();
  return check === '' ? title : check;
}

function urgency(kind: ReportEntryKind): number {
  return REPORT_ENTRY_KINDS.indexOf(kind);
}
