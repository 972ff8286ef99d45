import type { FeedDeployment, FeedSubscription, SyncFacts } from './sync-facts.js';
import type { FeedProblem } from './sync-status.js';
import type { SyncTarget } from './sync-target.js';

/** Nothing is kept for later in these states, so that what happens meanwhile is lost. */
const LOSING = ['ConfigurationErrorDeliveryStopped', 'ManuallySuspended'];

/** Whether a Subscription in this SubscriptionHealthStatus drops notifications for good. */
export function subscriptionLoses(status: string): boolean {
  return LOSING.includes(status);
}

/** What keeps a target from getting resources of a type, as far as Subscriptions and its Deployment are known. */
export function findFeedProblems(
  target: SyncTarget,
  typeId: string,
  { subscriptions, deployment }: Pick<SyncFacts, 'subscriptions' | 'deployment'>,
): FeedProblem[] {
  return [
    ...(subscriptions === null ? [] : subscriptionProblems(target, typeId, subscriptions)),
    ...deploymentProblems(deployment),
  ];
}

function subscriptionProblems(
  target: SyncTarget,
  typeId: string,
  subscriptions: readonly FeedSubscription[],
): FeedProblem[] {
  const { subscriptionKeys } = target;
  const named = subscriptions.filter(({ key }) => key !== null && subscriptionKeys.includes(key));
  const missing = subscriptionKeys.filter((key) => !named.some((subscription) => subscription.key === key));
  const candidates = subscriptionKeys.length > 0 ? named : subscriptions;
  const feeding = candidates.filter((subscription) => feeds(subscription, target, typeId));
  const unhealthy = feeding.filter(({ status }) => status !== 'Healthy');
  return [
    ...missing.map((key) => ({ kind: 'subscriptionMissing', key }) as const),
    ...(feeding.length === 0 && missing.length === 0
      ? [{ kind: 'subscriptionMissing', key: null } as const]
      : []),
    ...unhealthy.map(
      ({ key, status }) =>
        ({ kind: 'subscriptionUnhealthy', key, status, loses: subscriptionLoses(status) }) as const,
    ),
  ];
}

/** Whether a Subscription delivers what a target needs of resources of a type. */
function feeds({ messages, changes }: FeedSubscription, target: SyncTarget, typeId: string): boolean {
  if (target.changes.includes(typeId)) return changes.includes(typeId);
  return messages.some(
    ({ resourceTypeId, types }) =>
      resourceTypeId === typeId &&
      (types.length === 0 || types.some((type) => target.messageTypes.includes(type))),
  );
}

function deploymentProblems(deployment: FeedDeployment | null): FeedProblem[] {
  if (deployment === null) return [];
  const { kind, key } = deployment;
  if (kind === 'missing') return [{ kind: 'deploymentMissing', key }];
  return deployment.status === 'Deployed' ? [] : [{ kind: 'deploymentDown', key, status: deployment.status }];
}
