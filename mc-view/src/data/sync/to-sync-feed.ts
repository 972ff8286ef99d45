import type { FeedDeployment, ReadTarget } from '@connect-console/domain';
import type { TFetchSyncFeedQuery, TFetchSyncFeedQueryVariables } from '../generated/gateway';
import type { SyncFeed } from './resource-sync';

/** The gateway refuses more. */
const MOST_ASKED = 50;

/** What to ask the gateway about these targets; null: nothing feeds any. */
export function feedRequest(targets: readonly ReadTarget[]): TFetchSyncFeedQueryVariables | null {
  const enabled = targets.flatMap(({ target }) => (target?.enabled ? [target] : []));
  if (enabled.length === 0) return null;
  const deploymentKeys = enabled.flatMap(({ deploymentKey }) => deploymentKey ?? []);
  return {
    deploymentKeys: [...new Set(deploymentKeys)].slice(0, MOST_ASKED),
    targets: enabled.map(({ key }) => key).slice(0, MOST_ASKED),
  };
}

/** Reads the gateway's answer to these variables. */
export function toSyncFeed({ syncFeed }: TFetchSyncFeedQuery, asked: TFetchSyncFeedQueryVariables): SyncFeed {
  const { asOf, missingScopes, subscriptions, deployments, runs, lastReports } = syncFeed;
  return {
    asOf,
    missingScopes,
    subscriptions,
    deployments: deployments && toDeployments(deployments, asked.deploymentKeys),
    runs,
    lastReports: lastReports && new Map(lastReports.map(({ target, at }) => [target, at])),
  };
}

type WireDeployments = NonNullable<TFetchSyncFeedQuery['syncFeed']['deployments']>;

/** A key that was asked for and is not in the answer belongs to no Deployment. */
function toDeployments(found: WireDeployments, keys: readonly string[]): Map<string, FeedDeployment> {
  return new Map(keys.map((key) => [key, toDeployment(key, found)]));
}

function toDeployment(key: string, found: WireDeployments): FeedDeployment {
  const one = found.find((deployment) => deployment.key === key);
  if (!one) return { kind: 'missing', key };
  return { kind: 'found', id: one.id, key, status: one.status, tag: one.connector.repository.tag };
}
