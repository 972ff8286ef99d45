import type {
  DerivedStatus,
  FeedDeployment,
  FeedSubscription,
  MessageFacts,
  ReadRecord,
  ReadTarget,
  ResourceFacts,
  SyncMessage,
  TimelineRun,
} from '@connect-console/domain';
import type { ApiError } from '@connect-console/mc-common';

/** What a target should know of: the resource itself, or one of its payments. */
export type TargetPart = {
  resource: { typeId: string; id: string };
  /** Null: there is none. `hidden`: the user may not see records. */
  record: ReadRecord | null | 'hidden';
  status: DerivedStatus;
};

/** One external system, and whether the resource reached it. */
export type TargetSync = {
  key: string;
  label: string;
  /** Null: there are records for it, but the registry has no entry. */
  read: ReadTarget | null;
  /** The resource first, then its payments */
  parts: readonly TargetPart[];
  /** The worst of the parts */
  status: DerivedStatus;
  /** What is still being read of it may be worse than the status. */
  isReading: boolean;
  /** Null: it is not known, not yet, or the target has none. */
  deployment: FeedDeployment | null;
};

/** What the user may not see. */
export type HiddenPart = 'resource' | 'records' | 'messages' | 'payments' | 'settings' | 'subscriptions';

/** What feeds the targets, as the gateway answers it. */
export type SyncFeed = {
  /** ISO 8601, platform time of the answer */
  asOf: string;
  /** Null: they cannot be read. */
  subscriptions: readonly FeedSubscription[] | null;
  /** Scopes that the gateway lacks */
  missingScopes: readonly string[];
  /** By the key of the Deployment; null: they cannot be read. */
  deployments: ReadonlyMap<string, FeedDeployment> | null;
  /** Newest first; null: they cannot be read. */
  runs: readonly TimelineRun[] | null;
  /** By target: ISO 8601 of the last report for any resource, null: never; null: they cannot be read. */
  lastReports: ReadonlyMap<string, string | null> | null;
};

/** Everything that is known of a resource and the systems that it goes to. */
export type ResourceSync = {
  resource: ResourceFacts & {
    /** Order number, customer number, …; never an e-mail address */
    name: string | null;
  };
  /** Worst first */
  targets: readonly TargetSync[];
  /** Of the resource and its payments, by time, the newest first */
  messages: readonly SyncMessage[];
  /** Of the resource */
  messageFacts: MessageFacts;
  /** Records that are not understood */
  unreadable: readonly ReadRecord[];
  hidden: readonly HiddenPart[];
  /** Payments and older Messages are still being read. */
  isPartial: boolean;
  /** Payments and older Messages could not be read. */
  moreError: ApiError | null;
  /** Null: the gateway has not answered yet, or there is none. */
  feed: SyncFeed | null;
  feedError: ApiError | null;
  /** ISO 8601: platform time once the gateway has answered, until then the browser's */
  now: string;
};
