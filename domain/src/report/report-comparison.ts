import { reportCheckOf } from './report-checks.js';
import { reportEntryKind, type ReportEntry } from './report.js';

/** What changed between two reports of the same kind; errors and warnings only. */
export type ReportComparison = {
  added: ReportEntry[];
  /** Not in the later report. */
  fixed: ReportEntry[];
  /** Not in the later report either, but because it skipped the check. */
  notCheckedAgain: ReportEntry[];
  /** As the later report says it. */
  stillThere: ReportEntry[];
};

/**
 * Compares two attempts by title and application. Messages hold numbers and paths that differ each time, so they
 * only decide which of several entries with the same title is the same one.
 */
export function compareReports(
  before: readonly ReportEntry[],
  after: readonly ReportEntry[],
): ReportComparison {
  const left = before.filter(isConcern);
  const now = after.filter(isConcern);
  const seenByMessage = now.filter((entry) => take(left, (earlier) => isSame(earlier, entry, messageOf)));
  const rest = now.filter((entry) => !seenByMessage.includes(entry));
  const seenByTitle = rest.filter((entry) => take(left, (earlier) => isSame(earlier, entry, () => '')));
  return {
    added: rest.filter((entry) => !seenByTitle.includes(entry)),
    fixed: left.filter((entry) => !isSkippedIn(after, entry)),
    notCheckedAgain: left.filter((entry) => isSkippedIn(after, entry)),
    stillThere: now.filter((entry) => seenByMessage.includes(entry) || seenByTitle.includes(entry)),
  };
}

function isConcern(entry: ReportEntry): boolean {
  const kind = reportEntryKind(entry);
  return kind === 'error' || kind === 'warning';
}

function isSkippedIn(report: readonly ReportEntry[], { title, application }: ReportEntry): boolean {
  return report.some(
    (entry) =>
      reportEntryKind(entry) === 'skipped' &&
      entry.application === application &&
      reportCheckOf(entry.title) === reportCheckOf(title),
  );
}

function isSame(one: ReportEntry, other: ReportEntry, detail: (entry: ReportEntry) => string): boolean {
  return one.title === other.title && one.application === other.application && detail(one) === detail(other);
}

function messageOf({ message }: ReportEntry): string {
  return (message ?? '').replace(/\d+/g, '#');
}

/** Takes the first entry out of the list that fits; false when none does. */
function take(entries: ReportEntry[], fits: (entry: ReportEntry) => boolean): boolean {
  const index = entries.findIndex(fits);
  if (index >= 0) entries.splice(index, 1);
  return index >= 0;
}
