import type { JournalEntry } from '@connect-console/domain';
import type { Logger } from 'pino';

import { UpstreamError } from '../connect/upstream-error.js';
import type { Decision } from './decision.js';
import type { JournalStore } from './journal-store.js';
import { noteOutcome } from './note-outcome.js';
import { refused, type Outcome } from './outcome.js';
import { pruneJournal } from './prune-journal.js';
import { findIntent, writeIntent } from './write-intent.js';

type Tools = { journal: JournalStore; log: Logger; correlationId: string };

export type Steps<Result> = {
  /** Asks Connect. */
  send: (intent: JournalEntry) => Promise<Result>;
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
  if (!isNew) return answerAgain(entry, recall);
  const pruned = pruneJournal(decision.subject, tools);
  try {
    const result = await send(entry);
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

/** What a decision needs that is not known before it has been looked at what it is about. */
type Checked<Result> = Pick<Decision, 'tag' | 'particulars'> & Pick<Steps<Result>, 'send'>;

/**
 * As `carryOut`, of a decision that is checked before it is noted. A click that was carried out before is answered as
 * such and not checked again: what it is about has changed by it.
 */
export async function carryOutChecked<Result>(
  decision: Decision,
  { check, ...steps }: Omit<Steps<Result>, 'send'> & { check: () => Promise<Checked<Result>> },
  tools: Tools,
): Promise<Result> {
  const known = await findIntent(decision, tools.journal);
  if (known) return answerAgain(known, steps.recall);
  let checked: Checked<Result>;
  try {
    checked = await check();
  } catch (error) {
    // It may have been refused because another gateway was carrying it out meanwhile.
    const found = await findIntent(decision, tools.journal);
    if (found) return answerAgain(found, steps.recall);
    throw error;
  }
  const { send, ...completed } = checked;
  return carryOut({ ...decision, ...completed }, { ...steps, send }, tools);
}

async function answerAgain<Result>(entry: JournalEntry, recall: Steps<Result>['recall']): Promise<Result> {
  repeatRefusal(entry);
  return recall(entry);
}

function repeatRefusal({ state, failure }: JournalEntry): void {
  if (state !== 'refused' || failure === null) return;
  const { code, message, correlationId, details, status = statusOf(failure) } = failure;
  throw new UpstreamError({
    code,
    status,
    message,
    ...(correlationId !== null && { correlationId }),
    ...(details && { details }),
  });
}

/** Of entries that do not tell it. */
function statusOf({ code }: { code: string }): number {
  return code === 'ConcurrentModification' ? 409 : 400;
}
