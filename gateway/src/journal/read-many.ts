import type { JournalEntry } from '@connect-console/domain';

/** The newest entries of a subject; `complete` is false when there are, or have been, older ones. */
export type JournalReading = { entries: JournalEntry[]; complete: boolean };

/** Kept, and read, per subject. */
export const KEPT = 100;

/** As many as the HTTP API answers at once. */
const MOST_AT_ONCE = 500;

/** The newest of those asked for; `total` counts all of them. */
export type FoundEntries = { entries: JournalEntry[]; total: number };

/** The journals of many: asks again for the subjects of which nothing was among the newest entries of all of them. */
export async function readMany(
  subjects: readonly string[],
  query: (subjects: readonly string[], limit: number) => Promise<FoundEntries>,
): Promise<Map<string, JournalReading>> {
  const readings = new Map<string, JournalReading>();
  for (let unread = subjects; unread.length > 0;) {
    const { entries, total } = await query(unread, MOST_AT_ONCE);
    const isEverything = total <= MOST_AT_ONCE;
    for (const subject of unread) {
      const own = entries.filter((entry) => entry.subject === subject);
      const complete = isEverything && own.length < KEPT;
      if (isEverything || own.length > 0) readings.set(subject, { entries: own, complete });
    }
    const rest = unread.filter((subject) => !readings.has(subject));
    if (rest.length === unread.length) break;
    unread = rest;
  }
  return readings;
}
