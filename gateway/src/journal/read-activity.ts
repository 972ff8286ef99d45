import {
  settleJournal,
  type JournalChange,
  type JournalEntry,
  type SettledDraft,
} from '@connect-console/domain';
import type { Logger } from 'pino';

import type { StagedConnectorFacts } from '../connect/to-staged-connector.js';
import { UpstreamError } from '../connect/upstream-error.js';
import type { Activity } from '../graphql/generated/resolver-types.js';
import { connectorSubject, seenKey } from './journal-keys.js';
import type { JournalReading, JournalStore } from './journal-store.js';
import { latest } from './latest.js';
import { pruneJournal } from './prune-journal.js';
import { toActivityEntry } from './to-activity-entry.js';

type Tools = { journal: JournalStore; platformTime: () => string; log: Logger };

/**
 * The journal of a connector, brought up to date with the connector itself. A journal that cannot be read or written
 * is answered as such: the connector can be shown all the same.
 */
export async function readActivity(connector: StagedConnectorFacts, tools: Tools): Promise<Activity> {
  try {
    const { entries, complete } = await readSettled(connector, tools);
    const now = tools.platformTime();
    return {
      asOf: entries.reduce((asOf, { startedAt }) => latest(asOf, startedAt), now),
      available: true,
      complete,
      entries: newestFirst(entries).map(toActivityEntry),
    };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    tools.log.warn(error.failure, 'the journal is not available');
    return { asOf: tools.platformTime(), available: false, complete: false, entries: [] };
  }
}

async function readSettled(connector: StagedConnectorFacts, tools: Tools): Promise<JournalReading> {
  const { journal, platformTime } = tools;
  const subject = connectorSubject(connector.id);
  const reading = await journal.read(subject);
  const draft = toSettledDraft(connector);
  const changes = settleJournal({ subject, ...reading, draft, now: platformTime() });
  const written = await Promise.all(changes.map((change) => write(connector.id, change, journal)));
  // Another gateway has seen the same, and was faster.
  if (written.includes(null)) return journal.read(subject);
  if (!reading.complete && changes.some(({ type }) => type === 'add')) await pruneJournal(subject, tools);
  const current = new Map(
    [...reading.entries, ...written].flatMap((entry) => (entry ? [[entry.id, entry]] : [])),
  );
  return { ...reading, entries: [...current.values()] };
}

function write(
  connectorId: string,
  change: JournalChange,
  journal: JournalStore,
): Promise<JournalEntry | null> {
  if (change.type === 'update') return journal.update(change.entry);
  return journal.create(seenKey(connectorId, change.fingerprint), change.entry);
}

function toSettledDraft(connector: StagedConnectorFacts): SettledDraft {
  const { version, status, isPreviewable, hasChanges, repository, previewableReport, publishingReport } =
    connector;
  return {
    version,
    tag: repository.tag,
    status,
    isPreviewable,
    hasChanges,
    previewableReport: previewableReport?.entries ?? null,
    publishingReport: publishingReport?.entries ?? null,
  };
}

function newestFirst(entries: readonly JournalEntry[]): JournalEntry[] {
  return [...entries].sort(
    (one, other) =>
      Date.parse(other.startedAt) - Date.parse(one.startedAt) || other.id.localeCompare(one.id, 'en'),
  );
}
