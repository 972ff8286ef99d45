import type { JournalEntry } from '@connect-console/domain';

import { badUserInput } from '../bad-user-input.js';
import { UpstreamError } from '../connect/upstream-error.js';
import { isEntryOf, toIntent, type Decision } from './decision.js';
import { journalUnavailable } from './journal-error.js';
import type { JournalStore } from './journal-store.js';

/** `isNew` false: the click arrived before, here or at another gateway. */
export type Intent = { entry: JournalEntry; isNew: boolean };

/** Notes a decision before anything is sent; rejects with JOURNAL_UNAVAILABLE when that is not possible. */
export function writeIntent(decision: Decision, journal: JournalStore): Promise<Intent> {
  return orUnavailable(createOrFind(decision, journal));
}

/** The entry of a click that arrived before; null when it still waits to be carried out. */
export async function findIntent(decision: Decision, journal: JournalStore): Promise<JournalEntry | null> {
  const entry = await orUnavailable(journal.find(decision.key));
  if (entry) requireEntryOf(decision, entry);
  return entry?.state === 'notSent' ? null : entry;
}

async function createOrFind(decision: Decision, journal: JournalStore): Promise<Intent> {
  const created = await journal.create(decision.key, toIntent(decision));
  if (created) return { entry: created, isNew: true };
  const entry = requireEntryOf(decision, await journal.find(decision.key));
  if (entry.state !== 'notSent') return { entry, isNew: false };
  // Connect never got it, so the click still waits to be carried out.
  await journal.remove(entry);
  return createOrFind(decision, journal);
}

function requireEntryOf(decision: Decision, entry: JournalEntry | null): JournalEntry {
  if (entry && isEntryOf(decision, entry)) return entry;
  throw badUserInput('This click id was used for something else. Make a new one for each decision.');
}

async function orUnavailable<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof UpstreamError ? journalUnavailable(error.failure) : error;
  }
}
