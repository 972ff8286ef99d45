import { randomUUID } from 'node:crypto';

import {
  JOURNAL_CONTAINER,
  parseJournalEntry,
  toJournalValue,
  type JournalEntry,
  type JournalObject,
  type NewJournalEntry,
} from '@connect-console/domain';

import type { ApiClient } from '../connect/api-client.js';
import { invalidResponse } from '../connect/upstream-error.js';
import { createCustomObjects } from './custom-objects.js';

/** The newest entries of a subject; `complete` is false when there are, or have been, older ones. */
export type JournalReading = { entries: JournalEntry[]; complete: boolean };

/** One custom object per entry. Others may write there too: what is no entry is passed over. */
export type JournalStore = {
  read: (subject: string) => Promise<JournalReading>;
  /** Of each subject at least its newest entry. */
  readMany: (subjects: readonly string[]) => Promise<ReadonlyMap<string, JournalReading>>;
  newest: (subject: string, count: number) => Promise<JournalEntry[]>;
  /** Null when there is no entry of that key. */
  find: (key: string) => Promise<JournalEntry | null>;
  /** Null when there is an object of that key already. */
  create: (key: string, entry: NewJournalEntry) => Promise<JournalEntry | null>;
  /** Null when the entry no longer has this version. */
  update: (entry: JournalEntry) => Promise<JournalEntry | null>;
  remove: (entry: JournalEntry) => Promise<void>;
  /** Removes what is older than the entries that are kept. */
  prune: (subject: string) => Promise<void>;
};

/** Kept, and read, per subject. */
const KEPT = 100;
/** More are left to the next write, so that a flood of foreign objects cannot hold up a request. */
const PRUNED_AT_ONCE = 20;

/** As many as the HTTP API answers at once. */
const MOST_AT_ONCE = 500;

type JournalStoreOptions = { client: ApiClient; projectKey: string; correlationId: string };

export function createJournalStore(options: JournalStoreOptions): JournalStore {
  const objects = createCustomObjects({ ...options, container: JOURNAL_CONTAINER });

  async function put(key: string, version: number, value: object): Promise<JournalEntry | null> {
    const written = await objects.put({ key, version, value });
    return written && toEntry(written);
  }

  async function query(subjects: readonly string[], limit: number): Promise<Found> {
    const { objects: found, total } = await objects.query(subjects, { limit, offset: 0 });
    return { entries: found.map(parseJournalEntry).filter((entry) => entry !== null), total };
  }

  return {
    async read(subject) {
      const { entries, total } = await query([subject], KEPT);
      // As many as are kept: older ones may have been removed.
      return { entries, complete: total < KEPT };
    },
    newest: async (subject, count) => (await query([subject], count)).entries,
    readMany: (subjects) => readMany(subjects, (some) => query(some, MOST_AT_ONCE)),
    async find(key) {
      const object = await objects.get(key);
      return object && parseJournalEntry(object);
    },
    async create(key, entry) {
      const attempt = randomUUID();
      try {
        return await put(key, 0, { ...toJournalValue(entry), attempt });
      } catch (error) {
        // Only the answer may be lost; an entry that nobody knows of would keep its click from being carried out.
        const found = await objects.get(key);
        if (found && isOfAttempt(found.value, attempt)) return toEntry(found);
        throw error;
      }
    },
    update: (entry) => put(entry.id, entry.version, toJournalValue(entry)),
    remove: ({ id, version }) => objects.remove({ key: id, version }),
    async prune(subject) {
      const old = await objects.query([subject], { limit: PRUNED_AT_ONCE, offset: KEPT });
      await Promise.all(old.objects.map(objects.remove));
    },
  };
}

type Found = { entries: JournalEntry[]; total: number };

/** Asks again for the subjects of which nothing was among the newest entries of all of them. */
async function readMany(
  subjects: readonly string[],
  query: (subjects: readonly string[]) => Promise<Found>,
): Promise<Map<string, JournalReading>> {
  const readings = new Map<string, JournalReading>();
  for (let unread = subjects; unread.length > 0;) {
    const { entries, total } = await query(unread);
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

function toEntry(object: JournalObject): JournalEntry {
  const entry = parseJournalEntry(object);
  if (entry === null) throw invalidResponse();
  return entry;
}

function isOfAttempt(value: unknown, attempt: string): boolean {
  return (value as { attempt?: unknown } | null)?.attempt === attempt;
}
