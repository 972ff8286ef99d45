import { escapeMarkdown } from './escape-markdown.js';
import { groupReport, type ReportEntry } from './report.js';

/** A report with what is needed to understand it outside of the Merchant Center. */
export type ReportDocument = {
  /** E.g. the name of the connector and of the kind of report */
  title: string;
  verdict: string;
  tag: string | null;
  /** ISO 8601 */
  startedAt: string | null;
  entries: readonly ReportEntry[];
};

/** A report as Markdown for a ticket, the most urgent entries first, in the words of Connect. */
export function reportToMarkdown({ title, verdict, tag, startedAt, entries }: ReportDocument): string {
  const facts = [verdict, tag, startedAt].filter((fact) => fact !== null).map(escapeMarkdown);
  const lines = groupReport(entries).flatMap((group) => group.entries.map(entryLine));
  return [`# ${escapeMarkdown(title)}`, '', facts.join(' · '), '', ...lines].join('\n').trimEnd() + '\n';
}

/** A report as JSON for a program, with the entries as Connect gave them. */
export function reportToJson({ title, verdict, tag, startedAt, entries }: ReportDocument): string {
  return `${JSON.stringify({ title, verdict, tag, startedAt, entries }, null, 2)}\n`;
}

function entryLine({ type, title, application, message }: ReportEntry): string {
  const about = application === null ? '' : ` (${escapeMarkdown(application)})`;
  const head = `- **${escapeMarkdown(type)}** ${escapeMarkdown(title)}${about}`;
  return message ? `${head}\n\n${quoted(message)}\n` : head;
}

/** A code block inside of a list item; its fence is longer than any in the text. */
function quoted(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...text.split(/\r?\n/), fence].map((line) => `  ${line}`).join('\n');
}
