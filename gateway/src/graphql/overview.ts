import { toConnectorStatus, toPreviewability } from '@connect-console/domain';

import { missingScopesOf, readPart } from '../connect/read-part.js';
import type { StagedConnectorCollection } from '../connect/staged-connector-collection.js';
import { readSubscriptions } from '../wiring/read-subscriptions.js';
import type { GatewayContext } from './context.js';
import { countDeployments } from './deployment-counts.js';
import { RUN_KINDS, toEndedRuns } from './ended-runs.js';
import type { ConnectorCounts, Overview } from './generated/resolver-types.js';
import { nameOfDeployment } from './name-of-deployment.js';
import { toFeedSubscription } from './sync-targets.js';

type Context = Pick<GatewayContext, 'connect' | 'graphql' | 'journal' | 'loaders' | 'platformTime' | 'log'>;

const MOST_RUNS = 30;
/** A run that began earlier may have ended later. */
const MOST_READ = 50;

/** Everything that the first page shows; what cannot be read is null by itself. */
export async function readOverview(context: Context): Promise<Overview> {
  const { connect, graphql, journal, log } = context;
  const [connectors, deployments, entries, subscriptions] = await Promise.all([
    readPart({ field: 'connectors', scope: 'view_connectors', log }, () =>
      connect.allStagedConnectors({}, null),
    ),
    readPart({ field: 'deployments', scope: 'manage_connectors_deployments', log }, () =>
      connect.allDeployments(null),
    ),
    readPart({ field: 'runs', scope: 'manage_key_value_documents', log }, () =>
      journal.newestEnded(RUN_KINDS, MOST_READ),
    ),
    readPart({ field: 'subscriptions', scope: 'manage_subscriptions', log }, () =>
      readSubscriptions(graphql),
    ),
  ]);
  const names = {
    connector: toNames(connectors.found?.items, ({ name, key }) => name || key || null),
    deployment: toNames(deployments.found?.items, nameOfDeployment),
  };
  const counts = deployments.found && (await countDeployments(deployments.found, context));
  return {
    asOf: context.platformTime(),
    connectors: connectors.found && countConnectors(connectors.found),
    deployments: counts,
    runs:
      entries.found &&
      toEndedRuns(entries.found, { most: MOST_RUNS, nameOf: (type, id) => names[type].get(id) ?? null }),
    subscriptions: subscriptions.found && subscriptions.found.map(toFeedSubscription),
    missingScopes: missingScopesOf([connectors, deployments, entries, subscriptions]),
  };
}

function countConnectors({ items, complete }: StagedConnectorCollection): ConnectorCounts {
  return {
    complete,
    total: items.length,
    previewRejected: items.filter(({ isPreviewable }) => toPreviewability(isPreviewable).kind === 'rejected')
      .length,
    publicationFailed: items.filter(({ status }) => toConnectorStatus(status).kind === 'failed').length,
  };
}

function toNames<Item extends { id: string }>(
  items: readonly Item[] | undefined,
  nameOf: (item: Item) => string | null,
): ReadonlyMap<string, string | null> {
  return new Map(items?.map((item) => [item.id, nameOf(item)]));
}
