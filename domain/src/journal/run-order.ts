import type { JournalEntry } from './journal-entry.js';
import { runLaneOf } from './journalled-resource.js';

/** Whether an entry was written after another. */
export function isLater(one: JournalEntry, other: JournalEntry): boolean {
  const difference = Date.parse(one.startedAt) - Date.parse(other.startedAt);
  return difference > 0 || (difference === 0 && one.id > other.id);
}

/** Whether Connect is known to have carried out the entry. */
export function isRun({ state }: JournalEntry): boolean {
  return state === 'running' || state === 'ended';
}

/** Whether a later run of the same lane is known: Connect has overwritten what it said of the earlier one. */
export function isFollowed(entry: JournalEntry, entries: readonly JournalEntry[]): boolean {
  return entries.some(
    (other) => runLaneOf(other.kind) === runLaneOf(entry.kind) && isRun(other) && overtakes(other, entry),
  );
}

/** The run that Connect carried out last; undefined when none is known. */
export function newestRun(entries: readonly JournalEntry[]): JournalEntry | undefined {
  return entries
    .filter(isRun)
    .sort((one, other) => runTime(other) - runTime(one) || (isLater(one, other) ? -1 : 1))[0];
}

function overtakes(other: JournalEntry, entry: JournalEntry): boolean {
  const isBothCreation = other.kind === 'deploy' && entry.kind === 'deploy';
  // A Deployment is created once: what was seen of it is what was asked for here.
  if (isBothCreation && other.origin !== entry.origin) return other.origin === 'console';
  return isLater(other, entry);
}

/** When a run took place, in milliseconds: what had ended when it was noted did so before. */
export function runTime({ startedAt, ending }: JournalEntry): number {
  const notedAt = Date.parse(startedAt);
  return ending ? Math.min(notedAt, Date.parse(ending.endedAt)) : notedAt;
}
