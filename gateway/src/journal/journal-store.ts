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
import { createCustomObjects } from '../connect/custom-objects.js';
import { invalidResponse } from '../connect/upstream-error.js';
import { whereSubject } from './journal-keys.js';
import { KEPT, readMany, type FoundEntries, type JournalReading } from './read-many.js';

/** One custom object per entry. Others may write there too: what is no entry is passed over. */
export type JournalStore = {
  read: (subject: string) => Promise<JournalReading>;
  /** Of each subject at least its newest entry. */
  readMany: (subjects: readonly string[]) => Promise<ReadonlyMap<string, JournalReading>>;
  newest: (subject: string, count: number) => Promise<JournalEntry[]>;
  /** Of any subject: the newest entries of these kinds that have ended. */
  newestEnded: (kinds: readonly string[], count: number) => Promise<JournalEntry[]>;
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

/** More are left to the next write, so that a flood of foreign objects cannot hold up a request. */
const PRUNED_AT_ONCE = 20;

const NEWEST_FIRST = 'createdAt desc' as const;

type JournalStoreOptions = { client: ApiClient; projectKey: string; correlationId: string };

export function createJournalStore(options: JournalStoreOptions): JournalStore {
  const objects = createCustomObjects({ ...options, container: JOURNAL_CONTAINER });

  async function put(key: string, version: number, value: object): Promise<JournalEntry | null> {
    const written = await objects.put({ key, version, value });
    return written && toEntry(written);
  }

  async function search(where: string, limit: number): Promise<FoundEntries> {
    const range = { limit, offset: 0 };
    const { objects: found, total } = await objects.query({ where, sort: NEWEST_FIRST }, range);
    return { entries: found.map(parseJournalEntry).filter((entry) => entry !== null), total };
  }
  const query = (subjects: readonly string[], limit: number): Promise<FoundEntries> =>
    search(whereSubject(subjects), limit);

  return {
    async read(subject) {
      const { entries, total } = await query([subject], KEPT);
      // As many as are kept: older ones may have been removed.
      return { entries, complete: total < KEPT };
    },
    newest: async (subject, count) => (await query([subject], count)).entries,
    newestEnded: async (kinds, count) => (await search(whereEnded(kinds), count)).entries,
    readMany: (subjects) => readMany(subjects, query),
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
      const search = { where: whereSubject([subject]), sort: NEWEST_FIRST };
      const old = await objects.query(search, { limit: PRUNED_AT_ONCE, offset: KEPT });
      await Promise.all(old.objects.map(objects.remove));
    },
  };
}

function whereEnded(kinds: readonly string[]): string {
  return `value(state="ended" and kind in (${kinds.map((kind) => JSON.stringify(kind)).join(',')}))`;
}

function toEntry(object: JournalObject): JournalEntry {
  const entry = parseJournalEntry(object);
  if (entry === null) throw invalidResponse();
  return entry;
}

function isOfAttempt(value: unknown, attempt: string): boolean {
  return (value as { attempt?: unknown } | null)?.attempt === attempt;
}
