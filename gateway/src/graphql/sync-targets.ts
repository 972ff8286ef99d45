import {
  suggestTargets,
  type DeliveringSubscription,
  type ReadTarget,
  type SuggestingDeployment,
} from '@connect-console/domain';

import { missingScopesOf, readPart } from '../connect/read-part.js';
import type { DeploymentFacts } from '../connect/to-deployment.js';
import { toSyncTarget, type SyncTargetFacts } from '../targets/to-sync-target.js';
import { readSubscriptions } from '../wiring/read-subscriptions.js';
import type { GatewayContext } from './context.js';
import type { FeedSubscription, SyncTargets } from './generated/resolver-types.js';
import { toAddressed } from './to-addressed.js';

type Context = Pick<GatewayContext, 'targets' | 'connect' | 'graphql' | 'loaders' | 'platformTime' | 'log'>;
type Listed = Omit<SyncTargets, 'results'> & { results: SyncTargetFacts[] };

/** The registry, and what could be in it. Rejects when the registry cannot be read. */
export async function listSyncTargets(context: Context): Promise<Listed> {
  const { connect, graphql, log } = context;
  const [{ targets, complete }, subscriptions, deployments] = await Promise.all([
    context.targets.list(),
    readPart({ field: 'subscriptions', scope: 'manage_subscriptions', log }, () =>
      readSubscriptions(graphql),
    ),
    readPart({ field: 'deployments', scope: 'manage_connectors_deployments', log }, () =>
      connect.allDeployments(null),
    ),
  ]);
  const found = deployments.found?.items ?? null;
  if (found && deployments.found?.complete) noteDeployments(targets, found, context);
  return {
    asOf: context.platformTime(),
    complete,
    results: targets.map(toSyncTarget).sort(byLabel),
    suggestions: found && subscriptions.found && suggest(found, targets, subscriptions.found),
    subscriptions: subscriptions.found && subscriptions.found.map(toFeedSubscription),
    missingScopes: missingScopesOf([subscriptions, deployments]),
  };
}

/** A Subscription as the schema has it: where it delivers to is nobody's business there. */
export function toFeedSubscription({
  id,
  key,
  status,
  messages,
  changes,
}: DeliveringSubscription): FeedSubscription {
  return {
    id,
    key,
    status,
    messages: messages.map(({ resourceTypeId, types }) => ({ resourceTypeId, types: [...types] })),
    changes: [...changes],
  };
}

function byLabel(one: SyncTargetFacts, other: SyncTargetFacts): number {
  return (
    (one.label || one.key).localeCompare(other.label || other.key, 'en') || (one.key < other.key ? -1 : 1)
  );
}

/** So that they are not asked for again. */
function noteDeployments(
  targets: readonly ReadTarget[],
  deployments: readonly DeploymentFacts[],
  { loaders }: Pick<Context, 'loaders'>,
): void {
  const byKey = new Map(deployments.map((deployment) => [deployment.key, deployment]));
  for (const { target } of targets) {
    const key = target?.deploymentKey;
    if (key) loaders.deploymentByKey.prime(key, byKey.get(key) ?? null);
  }
}

function suggest(
  deployments: readonly DeploymentFacts[],
  targets: readonly ReadTarget[],
  subscriptions: readonly DeliveringSubscription[],
): SyncTargets['suggestions'] {
  return suggestTargets({ deployments: deployments.map(toSuggesting), targets, subscriptions });
}

function toSuggesting({ id, key, connector, applications }: DeploymentFacts): SuggestingDeployment {
  return {
    id,
    key: key ?? null,
    connector: { key: connector.key ?? null, name: connector.name },
    applications: applications.map(toAddressed),
  };
}
