import type { JournalEntry } from '@connect-console/domain';
import type { Logger } from 'pino';

import { UpstreamError } from '../connect/upstream-error.js';
import type { Decision } from './decision.js';
import { connectorSubject } from './journal-keys.js';
import type { JournalStore } from './journal-store.js';
import { noteOutcome } from './note-outcome.js';
import { refused, type Outcome } from './outcome.js';
import { pruneJournal } from './prune-journal.js';
import { writeIntent } from './write-intent.js';

type Tools = { journal: JournalStore; log: Logger; correlationId: string };

type Steps<Result> = {
  /** Asks Connect. */
  send: () => Promise<Result>;
  outcomeOf: (result: Result, intent: JournalEntry) => Outcome;
  /** Answers a click that was carried out before. */
  recall: (entry: JournalEntry) => Promise<Result>;
};

/**
 * Carries out a decision once, however often its click arrives and at however many gateways: its entry in the journal,
 * whose key is the click, is written first and can be written only once. Whatever breaks after that, the entry stays,
 * and later readings can tell what became of it.
 */
export async function carryOut<Result>(
  decision: Decision,
  { send, outcomeOf, recall }: Steps<Result>,
  tools: Tools,
): Promise<Result> {
  const { entry, isNew } = await writeIntent(decision, tools.journal);
  if (!isNew) {
    repeatRefusal(entry);
    return recall(entry);
  }
  const pruned = pruneJournal(connectorSubject(decision.connectorId), tools);
  try {
    const result = await send();
    await noteOutcome(entry, outcomeOf(result, entry), tools);
    return result;
  } catch (error) {
    const outcome = refused(error, tools.correlationId);
    if (outcome) await noteOutcome(entry, outcome, tools);
    throw error;
  } finally {
    await pruned;
  }
}

function repeatRefusal({ state, failure }: JournalEntry): void {
  if (state !== 'refused' || failure === null) return;
  const { code, message, correlationId } = failure;
  const status = code === 'ConcurrentModification' ? 409 : 400;
  throw new UpstreamError({ code, status, message, ...(correlationId === null ? {} : { correlationId }) });
}
