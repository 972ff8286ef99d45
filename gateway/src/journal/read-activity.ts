import { toConnectorResource, type JournalEntry, type SettledDraft } from '@connect-console/domain';

import type { StagedConnectorFacts } from '../connect/to-staged-connector.js';
import { UpstreamError } from '../connect/upstream-error.js';
import type { Activity } from '../graphql/generated/resolver-types.js';
import { subjectOf } from './journal-keys.js';
import type { JournalReading } from './read-many.js';
import { latest } from './latest.js';
import { settle, toUnsettled, type JournalTools } from './settled-journal.js';
import { toActivityEntry } from './to-activity-entry.js';

/**
 * The journal of a connector, brought up to date with the connector itself. A journal that cannot be read or written
 * is answered as such: the connector can be shown all the same.
 */
export async function readActivity(connector: StagedConnectorFacts, tools: JournalTools): Promise<Activity> {
  const { journal, platformTime, log } = tools;
  const subject = subjectOf('connector', connector.id);
  const resource = toConnectorResource(toSettledDraft(connector));
  try {
    const reading = await journal.read(subject);
    const unsettled = toUnsettled(subject, resource, { reading, now: platformTime() });
    return toActivity(await settle(unsettled, tools), platformTime());
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    log.warn(error.failure, 'the journal is not available');
    return toActivity(null, platformTime());
  }
}

/** A settled journal as the schema has it; null: it is not available. */
export function toActivity(reading: JournalReading | null, now: string): Activity {
  const { entries, complete } = reading ?? { entries: [], complete: false };
  return {
    asOf: entries.reduce((asOf, { startedAt }) => latest(asOf, startedAt), now),
    available: reading !== null,
    complete,
    entries: newestFirst(entries).map(toActivityEntry),
  };
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
