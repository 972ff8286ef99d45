import type {
  FeedDeployment,
  FeedSubscription,
  MessageFacts,
  ReadRecord,
  ReadTarget,
  ResourceFacts,
} from './sync-facts.js';
import type { DerivedStatus } from './sync-status.js';
import type { TimelineItem } from './timeline.js';

export type PartFacts = {
  resource: { typeId: string; id: string };
  record: ReadRecord | null | 'hidden';
  status: DerivedStatus;
};

export type BundleTargetFacts = {
  key: string;
  label: string;
  read: ReadTarget | null;
  parts: readonly PartFacts[];
  deployment: FeedDeployment | null;
};

/** What is known of a resource and its targets. */
export type BundleFacts = {
  projectKey: string;
  /** ISO 8601, platform time */
  now: string;
  /** `name`: order number, customer number, … */
  resource: ResourceFacts & { name: string | null };
  targets: readonly BundleTargetFacts[];
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
