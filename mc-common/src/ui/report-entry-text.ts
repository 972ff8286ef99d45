import type { ReportDocument, ReportEntry } from '@connect-console/domain';

/** An entry with its surroundings as plain text to paste into a question. Not translated: it is read by support. */
export function reportEntryAsText(
  { type, title, message, application, createdAt }: ReportEntry,
  report: Omit<ReportDocument, 'entries'>,
): string {
  const facts = {
    report: report.title,
    verdict: report.verdict,
    tag: report.tag,
    startedAt: report.startedAt,
    type,
    title,
    message,
    application,
    createdAt,
  };
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
