import { type Entry, type Facts, readFacts, type Stored } from './platform-facts.js';
import type { Message, Resource } from './sync-shop.js';

/**
 * The word that the table of docs/sync-contract.md gives for a resource and a target, worked out here from nothing but
 * the platform's answers, so that it can disagree with the product.
 */
export type Expected = { row: number | null; label: string };

const LABELS: Record<number, string> = {
  1: 'Not tracked',
  2: 'Failed',
  3: 'Failed, no longer retried',
  4: 'Retrying',
  5: 'Synced',
  6: 'Pending',
  7: 'Behind',
  8: 'Skipped',
  9: 'Synced (syncInfo only)',
  10: 'Pending',
  11: 'Never received',
  12: 'Not due',
  13: 'Unknown',
};

/** Asks the platform, and works the status out. */
export async function recomputeStatus(resource: Resource, target: string): Promise<Expected> {
  const row = rowOf(await readFacts(resource, target));
  if (typeof row === 'number') return { row, label: LABELS[row] ?? '' };
  return { row: null, label: row };
}

/** The first row that holds; a text where the table has none. */
function rowOf(facts: Facts): number | string {
  const { entry, record, typeId, now } = facts;
  if (entry === null || entry.enabled === false) return 1;
  if (entry.schema !== 1 || (record && !isReadable(record))) return 13;
  const open = record?.open ?? [];
  if (open.some(({ error }) => error.category !== 'transient')) return 2;
  if (open.some(({ lastAt }) => now - Date.parse(lastAt) > WEEK)) return 3;
  if (open.length > 0) return 4;
  const isReport = record?.synced !== undefined || record?.skipped !== undefined;
  if (record && !isReport && record.status !== 'Pending') return `${record.status}, claimed`;
  if (entry.changes?.includes(typeId)) return rowByVersions(facts, entry);
  if (record && isReport) return rowByMessages(facts, entry, record);
  return entry.resourceTypes.includes(typeId) ? rowWithoutReport(facts, entry) : 'Not expected';
}

const WEEK = 7 * 86_400_000;

function rowByVersions(facts: Facts, entry: Entry): number {
  const { record, version, lastModifiedAt, now } = facts;
  const [synced = 0, skipped = 0] = [record?.synced?.resourceVersion, record?.skipped?.resourceVersion];
  const reached = Math.max(synced, skipped);
  const isLate = now - lastModifiedAt > entry.slaSeconds * 1000;
  if (reached >= version) return synced === reached ? 5 : 8;
  if (reached > 0) return isLate ? 7 : 6;
  if (lastModifiedAt < Date.parse(entry.trackedSince)) return 13;
  return isLate ? 11 : 10;
}

function rowByMessages(facts: Facts, entry: Entry, record: Stored): number {
  const { due, areKept, isComplete, version } = facts;
  const synced = record.synced?.sequenceNumber ?? 0;
  const skipped = record.skipped?.sequenceNumber ?? 0;
  const settled = skipped > synced ? 8 : 5;
  if (!areKept || (due.length === 0 && !isComplete)) {
    const isCurrent = (record.synced?.resourceVersion ?? 0) >= version;
    return isCurrent && entry.mode === 'state' ? 5 : 13;
  }
  if (entry.mode === 'state') {
    const newer = due.filter(({ sequenceNumber }) => sequenceNumber > Math.max(synced, skipped));
    return newer.length === 0 ? settled : isLate(newer.at(-1), facts, entry) ? 7 : 6;
  }
  const finished = new Set([...(record.done ?? []), synced, skipped]);
  const missing = due.filter(({ sequenceNumber }) => !finished.has(sequenceNumber));
  const [lowest = Infinity] = record.done ?? [];
  const certain = missing.filter(({ sequenceNumber }) => !record.truncated || sequenceNumber > lowest);
  if (certain.length > 0) return isLate(certain[0], facts, entry) ? 7 : 6;
  return missing.length > 0 ? 13 : settled;
}

function rowWithoutReport(facts: Facts, entry: Entry): number {
  const { due, syncInfoChannels, target, createdAt, isComplete, areKept } = facts;
  if (syncInfoChannels.includes(target)) return 9;
  const deciding = entry.mode === 'state' ? due.at(-1) : due[0];
  if (deciding === undefined) return isComplete && areKept ? 12 : 13;
  if (!isLate(deciding, facts, entry)) return 10;
  return createdAt < Date.parse(entry.trackedSince) ? 13 : 11;
}

function isLate(message: Message | undefined, { now }: Facts, { slaSeconds }: Entry): boolean {
  return message !== undefined && now - Date.parse(message.createdAt) > slaSeconds * 1000;
}

function isReadable({ schema, status }: Stored): boolean {
  return schema === 1 && typeof status === 'string';
}
