import type { BundleEvent } from './bundle-event.js';
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
