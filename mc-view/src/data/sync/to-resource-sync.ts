import {
  compareSyncStatus,
  syncTone,
  worstStatus,
  type ReadTarget,
  type SyncMessage,
  type Tone,
} from '@connect-console/domain';
import { takesPayments } from './platform-requests';
import type { HiddenPart, ResourceSync, SyncFeed, TargetSync } from './resource-sync';
import { saysSomething, toPart } from './to-target-part';
import type { SeenPlatformSync } from './use-platform-sync';
import type { SeenFeed } from './use-sync-feed';

type Seen = {
  platform: SeenPlatformSync;
  feed: Pick<SeenFeed, 'feed' | 'error'>;
  /** ISO 8601 */
  now: string;
};

/** Derives how a resource stands in each target from everything that was read. */
export function toResourceSync({ platform, feed: { feed, error }, now }: Seen): ResourceSync {
  const { resource, records, messages, payments, isPartial, moreError } = platform;
  const all = [...messages.list, ...payments.flatMap((payment) => payment.messages.list)];
  return {
    resource,
    targets: toTargets(platform, feed, now),
    messages: all.sort(newestFirst),
    messageFacts: messages,
    unreadable: records === 'hidden' ? [] : records.filter(({ record }) => record === null),
    hidden: toHidden(platform.hidden, feed, error?.kind === 'forbidden'),
    isPartial,
    moreError,
    feed,
    feedError: error,
    now,
  };
}

function newestFirst(one: SyncMessage, other: SyncMessage): number {
  const byTime = Date.parse(other.createdAt) - Date.parse(one.createdAt);
  return byTime || other.sequenceNumber - one.sequenceNumber;
}

function toHidden(
  hidden: readonly HiddenPart[],
  feed: SyncFeed | null,
  isFeedForbidden: boolean,
): HiddenPart[] {
  return isFeedForbidden || feed?.subscriptions === null ? [...hidden, 'subscriptions'] : [...hidden];
}

function toTargets(platform: SeenPlatformSync, feed: SyncFeed | null, now: string): TargetSync[] {
  const registered = platform.targets.map((read) => toTargetSync(read.key, { read, platform, feed, now }));
  const known = new Set(platform.targets.map(({ key }) => key));
  const others = platform.records === 'hidden' ? [] : platform.records.flatMap(({ target }) => target ?? []);
  const strangers = [...new Set(others)].filter((key) => !known.has(key));
  const unregistered = strangers.map((key) => toTargetSync(key, { read: null, platform, feed, now }));
  return [...registered, ...unregistered].sort(
    (one, other) => compareSyncStatus(one.status, other.status) || one.label.localeCompare(other.label),
  );
}

type Around = {
  read: ReadTarget | null;
  platform: SeenPlatformSync;
  feed: SyncFeed | null;
  now: string;
};

function toTargetSync(key: string, { read, platform, feed, now }: Around): TargetSync {
  const deploymentKey = read?.target?.deploymentKey ?? null;
  const deployment = deploymentKey === null ? null : (feed?.deployments?.get(deploymentKey) ?? null);
  const facts = { key, read, platform, deployment, subscriptions: feed?.subscriptions ?? null, now };
  const own = toPart(platform.resource, platform.messages, facts);
  const payments = platform.payments
    .map((payment) => toPart(payment.resource, payment.messages, facts))
    .filter(saysSomething);
  const parts = [own, ...payments];
  const status = worstStatus(parts.map((part) => part.status)) ?? own.status;
  return {
    key,
    label: read?.target?.label ?? key,
    read,
    parts,
    status,
    isReading: isMoreRead(read, platform) && !TROUBLE.includes(syncTone(status.status)),
    deployment,
  };
}

const TROUBLE: readonly Tone[] = ['critical', 'warning'];

/** Whether payments or older Messages that a target should know of are still being read. */
function isMoreRead(read: ReadTarget | null, { isPartial, messages }: SeenPlatformSync): boolean {
  if (!isPartial || !read?.target?.enabled) return false;
  return !messages.complete || takesPayments(read.target);
}
