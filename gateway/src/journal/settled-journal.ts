import { settleJournal, type JournalChange, type JournalEntry } from '@connect-console/domain';
import type { Logger } from 'pino';

import { seenKey } from './journal-keys.js';
import type { JournalStore } from './journal-store.js';
import { pruneJournal } from './prune-journal.js';
import type { JournalReading } from './read-many.js';

export type JournalTools = { journal: JournalStore; platformTime: () => string; log: Logger };

/** A journal as it was read, and what has to be written so that it agrees with its resource. */
export type UnsettledJournal = { subject: string; reading: JournalReading; changes: JournalChange[] };

type Resource = Parameters<typeof settleJournal>[0]['resource'];

export function toUnsettled(
  subject: string,
  resource: Resource,
  { reading, now }: { reading: JournalReading; now: string },
): UnsettledJournal {
  return { subject, reading, changes: settleJournal({ subject, ...reading, resource, now }) };
}

/** Writes what is to be written, and answers the journal as it is then. */
export async function settle(
  { subject, reading, changes }: UnsettledJournal,
  tools: JournalTools,
): Promise<JournalReading> {
  const { journal } = tools;
  const written = await Promise.all(changes.map((change) => write(subject, change, journal)));
  // Another gateway has seen the same, and was faster.
  if (written.includes(null)) return journal.read(subject);
  if (!reading.complete && changes.some(({ type }) => type === 'add')) await pruneJournal(subject, tools);
  const current = new Map(
    [...reading.entries, ...written].flatMap((entry) => (entry ? [[entry.id, entry]] : [])),
  );
  return { ...reading, entries: [...current.values()] };
}

function write(subject: string, change: JournalChange, journal: JournalStore): Promise<JournalEntry | null> {
  if (change.type === 'update') return journal.update(change.entry);
  return journal.create(seenKey(subject, change.fingerprint), change.entry);
}
