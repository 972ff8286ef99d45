import type { JournalEntry } from '@connect-console/domain';

import { badUserInput } from '../bad-user-input.js';
import { UpstreamError } from '../connect/upstream-error.js';
import { isEntryOf, keyOf, toIntent, type Decision } from './decision.js';
import { journalUnavailable } from './journal-error.js';
import type { JournalStore } from './journal-store.js';

/** `isNew` false: the click arrived before, here or at another gateway. */
export type Intent = { entry: JournalEntry; isNew: boolean };

/** Notes a decision before anything is sent; rejects with JOURNAL_UNAVAILABLE when that is not possible. */
export async function writeIntent(decision: Decision, journal: JournalStore): Promise<Intent> {
  try {
    return await createOrFind(decision, journal);
  } catch (error) {
    throw error instanceof UpstreamError ? journalUnavailable(error.failure) : error;
  }
}

async function createOrFind(decision: Decision, journal: JournalStore): Promise<Intent> {
  const created = await journal.create(keyOf(decision), toIntent(decision));
  if (created) return { entry: created, isNew: true };
  const entry = await journal.find(keyOf(decision));
  if (!entry || !isEntryOf(decision, entry)) {
    throw badUserInput('This click id was used for something else. Make a new one for each decision.');
  }
  if (entry.state !== 'notSent') return { entry, isNew: false };
  // Connect never got it, so the click still waits to be carried out.
  await journal.remove(entry);
  return createOrFind(decision, journal);
}
