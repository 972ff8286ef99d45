import type { SyncRecord } from './sync-record.js';
import type { SyncTarget } from './sync-target.js';

/** Why a custom object is not understood. */
export type UnreadableReason =
  /** Longer than any record or entry that follows the contract */
  | 'tooLarge'
  /** Not an object, or fields of the wrong type that decide */
  | 'malformed'
  /** Of a later version of the contract */
  | 'futureVersion'
  /** Its key says another resource or target than its value */
  | 'wrongKey';

/** A custom object as commercetools answers it. */
export type SyncObject = {
  key: string;
  version: number;
  value: unknown;
  createdAt: string;
  lastModifiedAt: string;
};

export type ReadRecord = {
  /** The key of the custom object */
  key: string;
  /** By the key, so that it is known of an unreadable one too; null when the key names none */
  target: string | null;
  resource: { typeId: string; id: string } | null;
  /** Version of the custom object */
  version: number;
  /** ISO 8601, platform time of the last report */
  lastModifiedAt: string;
} & ({ record: SyncRecord; unreadable: null } | { record: null; unreadable: UnreadableReason });

export type ReadTarget = { key: string; version: number; lastModifiedAt: string } & (
  { target: SyncTarget; unreadable: null } | { target: null; unreadable: UnreadableReason }
);

/** A Message, without its payload. */
export type SyncMessage = {
  id: string;
  type: string;
  sequenceNumber: number;
  resourceVersion: number;
  /** ISO 8601, platform time */
  createdAt: string;
  resource: { typeId: string; id: string };
};

export type MessageFacts = {
  /**
   * `available`: what there is was read. `off`: Messages are not kept for queries. `hidden`: the user may not see
   * them. `unreadable`: they could not be read now.
   */
  availability: 'available' | 'off' | 'hidden' | 'unreadable';
  /** Null: it is not known how long Messages are kept. */
  retentionDays: number | null;
  /** Of all types, of this resource only, in any order */
  list: readonly SyncMessage[];
  /** False: there are older ones that were not read */
  complete: boolean;
};

export type SyncInfoEntry = { channelKey: string | null; externalId: string | null; syncedAt: string };

/** Null: the user may not see it. */
export type ResourceFacts = {
  typeId: string;
  id: string;
  version: number | null;
  createdAt: string | null;
  lastModifiedAt: string | null;
  /** Empty for all but orders */
  syncInfo: readonly SyncInfoEntry[];
};

/** A Subscription and what it is subscribed to. */
export type FeedSubscription = {
  id: string;
  key: string | null;
  /** SubscriptionHealthStatus; open */
  status: string;
  /** No types: all of the resource type */
  messages: readonly { resourceTypeId: string; types: readonly string[] }[];
  /** Resource types */
  changes: readonly string[];
};

/** The Deployment that feeds a target. `missing`: there is none with the target's key. */
export type FeedDeployment =
  | {
      kind: 'found';
      id: string;
      key: string;
      /** DeploymentStatus; open */
      status: string;
      tag: string | null;
    }
  | { kind: 'missing'; key: string };

/** All that is known of one resource and one target. */
export type SyncFacts = {
  /** Null: the registry has no entry. */
  target: ReadTarget | null;
  /** Null: there is none. `hidden`: records could not be read. */
  record: ReadRecord | null | 'hidden';
  resource: ResourceFacts;
  messages: MessageFacts;
  /** Null: they are not known, or not yet. */
  subscriptions: readonly FeedSubscription[] | null;
  /** Null: it is not known, not yet, or the target has none. */
  deployment: FeedDeployment | null;
  /** ISO 8601, platform time */
  now: string;
};
