import type { JournalEntry, JournalState } from '@connect-console/domain';
import type { Logger } from 'pino';

import type { JournalStore } from './journal-store.js';
import type { Outcome } from './outcome.js';

/** What somebody who only looked may have made of an entry; what Connect answered is better. */
const REPLACEABLE: readonly JournalState[] = ['requested', 'notSent', 'unknown'];

/** Notes what became of a decision. Never rejects: without it, a later reading finds out what it can. */
export async function noteOutcome(
  intent: JournalEntry,
  outcome: Outcome,
  { journal, log }: { journal: JournalStore; log: Logger },
): Promise<void> {
  try {
    if (await journal.update({ ...intent, ...outcome }).catch(() => null)) return;
    const found = await journal.find(intent.id);
    if (found && REPLACEABLE.includes(found.state)) await journal.update({ ...found, ...outcome });
  } catch (error) {
    log.warn({ err: error, entry: intent.id }, 'the outcome is not in the journal');
  }
}
