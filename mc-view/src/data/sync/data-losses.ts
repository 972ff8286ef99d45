import { messageResourceType, summarizeSync, type FeedProblem } from '@connect-console/domain';
import type { TFetchMissedMessagesQuery } from '../generated/ctp';
import { quote, quoteAll } from './platform-requests';
import type { ResourceSync, TargetSync } from './resource-sync';

/** A target whose Subscription drops Messages for good. */
export type DataLoss = {
  target: string;
  label: string;
  /** Key of the Subscription; null when it has none */
  subscription: string | null;
  /** SubscriptionHealthStatus */
  status: string;
  /** ISO 8601: when anything was last reported, else since when it is tracked; null: not known */
  since: string | null;
  /** Message types that it waits for, of the type of this resource */
  messageTypes: readonly string[];
  /** Something of this resource may be missing in the target. */
  isAffected: boolean;
};

/** How many resources a target has to be given again. */
export type BackFill = {
  count: number;
  /** There are more than could be counted. */
  isAtLeast: boolean;
};

/** Targets that lose Messages, each once. */
export function findDataLosses({ targets, feed, resource }: ResourceSync): DataLoss[] {
  return targets.flatMap((sync) => {
    const problem = sync.parts.flatMap(({ status }) => status.feedProblems).find(isLoss);
    const target = sync.read?.target;
    if (!problem || !target) return [];
    const { messageTypes } = target;
    return {
      target: sync.key,
      label: sync.label,
      subscription: problem.key,
      status: problem.status,
      since: sinceOf(sync, feed),
      messageTypes: messageTypes.filter((type) => messageResourceType(type) === resource.typeId),
      isAffected: summarizeSync([sync.status]).worst !== null,
    };
  });
}

type Loss = Extract<FeedProblem, { kind: 'subscriptionUnhealthy' }>;

function isLoss(problem: FeedProblem): problem is Loss {
  return problem.kind === 'subscriptionUnhealthy' && problem.loses;
}

function sinceOf({ key, read }: TargetSync, feed: ResourceSync['feed']): string | null {
  if (!feed?.lastReports) return null;
  return feed.lastReports.get(key) ?? read?.target?.trackedSince ?? null;
}

/** The predicate for Messages that these targets may have missed; null: nothing can be counted. */
export function missedWhere(typeId: string, losses: readonly DataLoss[]): string | null {
  const each = losses.flatMap(({ since, messageTypes }) =>
    since === null || messageTypes.length === 0
      ? []
      : `(createdAt > ${quote(since)} and type in (${quoteAll(messageTypes)}))`,
  );
  return each.length === 0 ? null : `resource(typeId=${quote(typeId)}) and (${each.join(' or ')})`;
}

/** Counts the resources that a target has missed; null: that cannot be counted. */
export function countBackFill(
  { since, messageTypes }: DataLoss,
  { messages }: TFetchMissedMessagesQuery,
): BackFill | null {
  if (since === null || messageTypes.length === 0) return null;
  const missed = messages.results.filter(
    ({ type, createdAt }) => messageTypes.includes(type) && Date.parse(createdAt) > Date.parse(since),
  );
  return {
    count: new Set(missed.map(({ resourceRef }) => resourceRef.id)).size,
    isAtLeast: messages.total > messages.results.length,
  };
}
