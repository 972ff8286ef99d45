import { bundleEvent, type BundleEvent } from './bundle-event.js';
import { redactIdentifier, redactText } from './redact-text.js';
import { sortOfKey } from './sensitive-keys.js';
import type {
  FeedDeployment,
  FeedSubscription,
  MessageFacts,
  ReadRecord,
  ReadTarget,
  ResourceFacts,
  SyncMessage,
} from './sync-facts.js';
import type { LastReport, RecentReport, SyncRecord } from './sync-record.js';
import type { DerivedStatus } from './sync-status.js';
import type { TimelineItem } from './timeline.js';

const MOST_EVENTS = 500;
const MOST_GAPS = 100;

export type BundleFacts = {
  projectKey: string;
  /** ISO 8601, platform time */
  now: string;
  /** `name`: order number, customer number, … */
  resource: ResourceFacts & { name: string | null };
  targets: readonly {
    key: string;
    label: string;
    read: ReadTarget | null;
    parts: readonly {
      resource: { typeId: string; id: string };
      record: ReadRecord | null | 'hidden';
      status: DerivedStatus;
    }[];
    deployment: FeedDeployment | null;
  }[];
  messageFacts: MessageFacts;
  /** Records that no target shows */
  unreadable: readonly ReadRecord[];
  /** What the user may not see */
  hidden: readonly string[];
  /** Null: they are not known. */
  subscriptions: readonly FeedSubscription[] | null;
  /** Newest first */
  timeline: readonly TimelineItem[];
  /** By the key of the Deployment: names of what it is configured with, never values */
  configurationKeys: ReadonlyMap<string, readonly string[]>;
};

/** One resource in one target. `status` says why without repeating the record. */
export type BundlePart = {
  resource: { typeId: string; id: string };
  status: Omit<DerivedStatus, 'gaps'> & {
    gaps: readonly Pick<SyncMessage, 'id' | 'type' | 'sequenceNumber'>[];
    gapCount: number;
  };
  /** Failures that are not resolved */
  attempts: SyncRecord['open'];
  last: LastReport | null;
  recent: readonly RecentReport[];
  writer: SyncRecord['writer'];
  recordVersion: number | null;
};

export type BundleTarget = {
  key: string;
  label: string;
  /** Null: the registry has no entry that can be read. */
  entry: ReadTarget['target'];
  unreadable: ReadTarget['unreadable'];
  deployment: FeedDeployment | null;
  /** Of its Deployment; null: not known */
  configurationKeys: readonly string[] | null;
  parts: readonly BundlePart[];
};

/** What a supporter of a connector or of commercetools needs, without personal data and secrets. */
export type SupportBundle = {
  schema: 1;
  /** ISO 8601, platform time */
  createdAt: string;
  projectKey: string;
  resource: ResourceFacts & { resourceKey: string | null };
  messages: Omit<MessageFacts, 'list'> & { read: number };
  hidden: readonly string[];
  targets: readonly BundleTarget[];
  unreadableRecords: readonly Pick<ReadRecord, 'key' | 'version' | 'lastModifiedAt' | 'unreadable'>[];
  subscriptions: readonly FeedSubscription[] | null;
  /** Newest first */
  timeline: readonly BundleEvent[];
};

/** Puts together what is known of a resource and its targets, for somebody outside of the Merchant Center. */
export function supportBundle(facts: BundleFacts): SupportBundle {
  const { projectKey, now, messageFacts, hidden, subscriptions, timeline } = facts;
  const { name, ...resource } = facts.resource;
  const { list, ...messages } = messageFacts;
  return redacted({
    schema: 1,
    createdAt: now,
    projectKey,
    resource: { ...resource, resourceKey: name },
    messages: { ...messages, read: list.length },
    hidden,
    targets: facts.targets.map((target) => toBundleTarget(target, facts)),
    unreadableRecords: unreadableOf(facts),
    subscriptions,
    timeline: timeline.slice(0, MOST_EVENTS).map(bundleEvent),
  });
}

function toBundleTarget(target: BundleFacts['targets'][number], facts: BundleFacts): BundleTarget {
  const { key, label, read, parts, deployment } = target;
  return {
    key,
    label,
    entry: read?.target ?? null,
    unreadable: read?.unreadable ?? null,
    deployment,
    configurationKeys: (deployment && facts.configurationKeys.get(deployment.key)) ?? null,
    parts: parts.map(toBundlePart),
  };
}

function toBundlePart({
  resource,
  record: read,
  status,
}: BundleFacts['targets'][number]['parts'][number]): BundlePart {
  const stored = read === 'hidden' ? null : read;
  const record = stored?.record ?? null;
  const { gaps } = status;
  return {
    resource,
    status: {
      ...status,
      gaps: gaps.slice(0, MOST_GAPS).map(({ id, type, sequenceNumber }) => ({ id, type, sequenceNumber })),
      gapCount: gaps.length,
    },
    attempts: record?.open ?? [],
    last: record?.last ?? null,
    recent: record?.recent ?? [],
    writer: record?.writer ?? null,
    recordVersion: stored?.version ?? null,
  };
}

function unreadableOf({ targets, unreadable }: BundleFacts): SupportBundle['unreadableRecords'] {
  const ofTargets = targets.flatMap(({ parts }) => parts.map(({ record }) => record));
  const all = [...ofTargets, ...unreadable].filter((read) => read !== null && read !== 'hidden');
  const broken = new Map(all.filter((read) => read.unreadable !== null).map((read) => [read.key, read]));
  return [...broken.values()].map(({ key, version, lastModifiedAt, unreadable: problem }) => ({
    key,
    version,
    lastModifiedAt,
    unreadable: problem,
  }));
}

/** Everything in it was written by somebody. */
function redacted(bundle: SupportBundle): SupportBundle {
  const json = JSON.stringify(bundle, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    return sortOfKey(key) === 'identifier' ? redactIdentifier(value) : redactText(value);
  });
  // Only texts have changed.
  return JSON.parse(json) as SupportBundle;
}
