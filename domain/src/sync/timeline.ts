import { toMessageItems } from './timeline-messages.js';
import { reportsOf, type TimelineReport } from './timeline-reports.js';
import { selectRuns, toRunEffect, type RunEffect, type TimelineRun } from './timeline-runs.js';
import type { SyncInfoEntry, SyncMessage } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';
import type { SyncTarget } from './sync-target.js';

/** Most items that a timeline has: the newest. */
export const MOST_TIMELINE_ITEMS = 2_000;

/** What happened to a resource, and around it. */
export type TimelineItem = {
  /** Stays the same from one answer to the next */
  key: string;
  /** ISO 8601: the platform's time, but the writer's in a report and in syncInfo */
  at: string;
  /** Keys of the targets that it is about */
  targets: readonly string[];
} & (
  | {
      kind: 'message';
      message: SyncMessage;
      /** Targets that should have confirmed it and did not */
      missingIn: readonly string[];
      /** Targets that it failed in, and nothing has resolved that since */
      failedIn: readonly string[];
    }
  | { kind: 'report'; report: TimelineReport }
  | { kind: 'syncInfo'; entry: SyncInfoEntry }
  | ({ kind: 'run'; run: TimelineRun } & Omit<RunEffect, 'targets'>)
);

export type TimelineFacts = {
  /** ISO 8601; null: not known */
  createdAt: string | null;
  messages: readonly SyncMessage[];
  targets: readonly SyncTarget[];
  records: readonly SyncRecord[];
  syncInfo: readonly SyncInfoEntry[];
  /** Messages that should have been confirmed and were not */
  gaps: readonly { target: string; messageId: string }[];
  /** Of any Deployment */
  runs: readonly TimelineRun[];
  /** Which Deployment feeds which target */
  feeds: readonly { deploymentId: string; target: string }[];
};

/** Everything that happened to a resource, the newest first and each once. What names no time is left out. */
export function buildTimeline(facts: TimelineFacts): TimelineItem[] {
  const reports = facts.records.flatMap(reportsOf);
  const happened: TimelineItem[] = [
    ...toMessageItems(facts),
    ...reports.map(toReportItem),
    ...facts.syncInfo.map(toSyncInfoItem),
  ];
  const times = [...happened.map(({ at }) => at), facts.createdAt ?? ''].map(Date.parse);
  const oldest = Math.min(...times.filter((time) => !Number.isNaN(time)));
  const runs = selectRuns(facts.runs, oldest).map((run) => toRunItem(run, reports, facts));
  return unique([...happened, ...runs])
    .map((item) => ({ item, time: Date.parse(item.at) }))
    .filter(({ time }) => !Number.isNaN(time))
    .sort((one, other) => other.time - one.time || consequencesFirst(one.item, other.item))
    .slice(0, MOST_TIMELINE_ITEMS)
    .map(({ item }) => item);
}

function toReportItem(report: TimelineReport): TimelineItem {
  const { target, resource, at, sequenceNumber, outcome } = report;
  const key = ['report', target, resource.typeId, resource.id, at, sequenceNumber, outcome].join(':');
  return { kind: 'report', key, at, targets: [target], report };
}

/** The key of the Channel is the key of the target. */
function toSyncInfoItem(entry: SyncInfoEntry): TimelineItem {
  const { channelKey, externalId, syncedAt } = entry;
  const key = ['syncInfo', channelKey, syncedAt, externalId].join(':');
  return { kind: 'syncInfo', key, at: syncedAt, targets: channelKey === null ? [] : [channelKey], entry };
}

function toRunItem(run: TimelineRun, reports: readonly TimelineReport[], facts: TimelineFacts): TimelineItem {
  const effect = toRunEffect(run, reports, facts);
  return { kind: 'run', key: `run:${run.id}`, at: run.endedAt, run, ...effect };
}

function unique(items: readonly TimelineItem[]): TimelineItem[] {
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

const AFTER_AT_ONCE: readonly TimelineItem['kind'][] = ['report', 'syncInfo', 'message', 'run'];

/** At the same time: what is a consequence of the other comes first. */
function consequencesFirst(one: TimelineItem, other: TimelineItem): number {
  return (
    AFTER_AT_ONCE.indexOf(one.kind) - AFTER_AT_ONCE.indexOf(other.kind) ||
    sequenceOf(other) - sequenceOf(one) ||
    (one.key < other.key ? -1 : 1)
  );
}

function sequenceOf(item: TimelineItem): number {
  return item.kind === 'message' ? item.message.sequenceNumber : 0;
}
