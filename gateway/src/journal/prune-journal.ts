import type { Logger } from 'pino';

import type { JournalStore } from './journal-store.js';

/** Removes entries that are no longer kept. Never rejects: what stays is removed by the next write. */
export async function pruneJournal(
  subject: string,
  { journal, log }: { journal: JournalStore; log: Logger },
): Promise<void> {
  await journal.prune(subject).catch((error: unknown) => {
    log.warn({ err: error, subject }, 'the journal is not pruned');
  });
}
