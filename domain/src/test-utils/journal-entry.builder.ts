import type { JournalEntry } from '../journal/journal-entry.js';
import type { ReportEntry } from '../report/report.js';
import { buildReportEntry } from './report-entry.builder.js';

const START = '2026-11-20T10:00:00.000Z';

/** A time this many seconds after the start of a built entry. */
export function at(seconds: number): string {
  return new Date(Date.parse(START) + seconds * 1000).toISOString();
}

/** An entry of the journal: a preview that was asked for here and is running. */
export function buildJournalEntry(part: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: 'connector.1.a',
    version: 1,
    startedAt: START,
    subject: 'connector/1',
    kind: 'preview',
    origin: 'console',
    state: 'running',
    startedBy: { id: 'user-1', displayName: 'Lena' },
    resourceVersion: 4,
    tag: 'v1',
    reason: null,
    change: null,
    phases: [],
    wiringBefore: null,
    ending: null,
    failure: null,
    ...part,
  };
}

/** A report with an entry for each of these times. */
export function buildReport(...instants: (string | null)[]): ReportEntry[] {
  return instants.map((createdAt, index) => buildReportEntry({ title: `Check ${index}`, createdAt }));
}
