import { lastReportInstant, type ReportEntry } from '../report/report.js';
import type { JournalEnding, JournalEntry } from './journal-entry.js';
import type { RunReading } from './journalled-resource.js';

/** Custom objects and reports are stamped by different machines. */
const CLOCK_TOLERANCE_MS = 60_000;

/** How a run ended that was over when somebody looked. */
export function endingOf(
  entry: JournalEntry,
  entries: readonly JournalEntry[],
  { verdict, report }: RunReading,
  now: string,
): JournalEnding {
  const own = isReportOf(entry, entries, report) ? report : null;
  // The report of a certification is finished days before the people who certify are.
  const reportedAt = entry.kind === 'certification' ? null : lastReportInstant(own);
  const isPlausible = reportedAt !== null && reportedAt >= Date.parse(entry.startedAt);
  return {
    verdict,
    endedAt: isPlausible ? new Date(reportedAt).toISOString() : now,
    endedAtSource: isPlausible ? 'report' : 'seen',
    report: own,
  };
}

/** How a run ended whose traces are overwritten. */
export function lostEnding(now: string): JournalEnding {
  return { verdict: 'unknown', endedAt: now, endedAtSource: 'seen', report: null };
}

/** Connect keeps the report of the run before until it has something to say of the next. */
export function isReportOf(
  entry: JournalEntry,
  entries: readonly JournalEntry[],
  report: readonly ReportEntry[],
): boolean {
  if (report.length === 0 || isReportOfAny(entries, report)) return false;
  const last = lastReportInstant(report);
  return last === null || last >= Date.parse(entry.startedAt) - CLOCK_TOLERANCE_MS;
}

/** Whether one of the runs has ended with this report, or with what there was of it then. */
export function isReportOfAny(entries: readonly JournalEntry[], report: readonly ReportEntry[]): boolean {
  const lines = report.map(reportLine);
  return entries.some(({ ending }) => {
    if (!ending?.report) return false;
    const known = ending.report.map(reportLine);
    // Lines that tell no time may be those of another run.
    const isDated = lastReportInstant(ending.report) !== null;
    return isDated ? known.every((line) => lines.includes(line)) : known.join() === lines.join();
  });
}

/** Whether a report came so shortly after the end of a run that was seen without one that it is of this run. */
export function isLateReportOf(entry: JournalEntry, report: readonly ReportEntry[]): boolean {
  const { startedAt, ending } = entry;
  if (ending?.report !== null || ending.verdict === 'unknown') return false;
  const last = lastReportInstant(report) ?? NaN;
  const isSince = last >= Date.parse(startedAt) - CLOCK_TOLERANCE_MS;
  return isSince && last <= Date.parse(ending.endedAt) + CLOCK_TOLERANCE_MS;
}

/** The same for the same report, whoever reads it. */
export function reportText(report: readonly ReportEntry[]): string {
  return `[${report.map(reportLine).join()}]`;
}

function reportLine({ type, title, message, application, createdAt }: ReportEntry): string {
  return JSON.stringify([type, title, message, application, createdAt]);
}
