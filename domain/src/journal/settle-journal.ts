import type { JournalEntry, NewJournalEntry } from './journal-entry.js';
import { isLater } from './run-order.js';
import { settleEntry, type Circumstances } from './settle-entry.js';
import { findUnseenRuns } from './unseen-run.js';

/** What has to be written. Two gateways that find the same addition give it the same fingerprint. */
export type JournalChange =
  { type: 'update'; entry: JournalEntry } | { type: 'add'; entry: NewJournalEntry; fingerprint: string };

type Facts = Circumstances & {
  /** `connector/<id>` or `deployment/<id>` */
  subject: string;
  /** False: there may have been older entries. */
  complete: boolean;
};

/**
 * Brings the journal of a connector or Deployment up to date with the resource itself: ends runs that are over, finds
 * out what became of requests whose outcome was never written, and notes runs that were started elsewhere. What has
 * ended is never touched, and once the changes are written there is nothing left to settle.
 */
export function settleJournal({ subject, entries, complete, resource, now }: Facts): JournalChange[] {
  // The newest first, each in the light of what the newer ones turned out to be.
  const sorted = [...entries].sort((one, other) => (isLater(one, other) ? -1 : 1));
  const known = settleEntries({ entries: sorted, resource, now });
  const updates = known
    .filter((entry, index) => entry !== sorted[index])
    .map((entry) => ({ type: 'update' as const, entry }));
  const additions = resource.lanes
    .flatMap((lane) => findUnseenRuns(lane, { entries: known, complete, resource, now }))
    .map(({ entry, fingerprint }) => ({ type: 'add' as const, entry: { ...entry, subject }, fingerprint }));
  return [...updates, ...additions];
}

/** Until nothing is left: what an entry turns out to be may tell of one that is newer. */
function settleEntries({ entries, resource, now }: Circumstances): readonly JournalEntry[] {
  const known = [...entries];
  for (const [index, entry] of known.entries()) {
    known[index] = settleEntry(entry, { entries: known, resource, now });
  }
  const isSettled = known.every((entry, index) => entry === entries[index]);
  return isSettled ? entries : settleEntries({ entries: known, resource, now });
}
