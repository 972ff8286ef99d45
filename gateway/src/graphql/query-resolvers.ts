import { probeDeployment } from './application-probe.js';
import { readName, readPaging } from './arguments.js';
import { findConfiguration } from './configuration-search.js';
import type { GatewayContext } from './context.js';
import { readDeploymentActivity } from './deployment-activity.js';
import { listDeployments } from './deployment-list.js';
import type { ConnectorPage, QueryConnectorsArgs, QueryResolvers } from './generated/resolver-types.js';
import { readOverview } from './overview.js';
import { listStagedConnectors } from './staged-connector-list.js';
import { readSyncFeed } from './sync-feed.js';
import { listSyncTargets } from './sync-targets.js';
import { readTargetHealth } from './target-health.js';
import { withRight } from './with-right.js';

export const queryResolvers: QueryResolvers<GatewayContext> = {
  gateway: withRight('view', (_parent, _args, { project, rights }) => ({ ...project, rights })),
  stagedConnectors: withRight('view', (_parent, args, { connect }) => listStagedConnectors(args, connect)),
  stagedConnector: withRight('view', (_parent, args, { connect }) => {
    const name = readName(args);
    return name && connect.stagedConnector(name);
  }),
  connectors: withRight('view', (_parent, args, context) => findConnectors(args, context)),
  deployments: withRight('view', (_parent, args, context) => listDeployments(args, context)),
  deployment: withRight('view', (_parent, args, { connect, loaders }) => {
    const name = readName(args);
    if (name === null) return null;
    return 'id' in name ? loaders.deployment.load(name.id) : connect.deployment(name);
  }),
  deploymentActivity: withRight('view', (_parent, { id }, context) => readDeploymentActivity(id, context)),
  configurationSearch: withRight('view', (_parent, args, { connect }) => findConfiguration(args, connect)),
  applicationProbe: withRight('view', (_parent, args, context) => probeDeployment(args, context)),
  overview: withRight('view', (_parent, _args, context) => readOverview(context)),
  syncTargets: withRight('view', (_parent, _args, context) => listSyncTargets(context)),
  syncTargetHealth: withRight('view', (_parent, { key }, context) => readTargetHealth(key, context)),
  syncFeed: withRight('view', (_parent, args, context) => readSyncFeed(args, context)),
  connectYamlCheck: withRight('manageConnectors', (_parent, { text }, { checkConnectYaml }) =>
    checkConnectYaml(text),
  ),
};

async function findConnectors(
  args: QueryConnectorsArgs,
  { connect }: GatewayContext,
): Promise<ConnectorPage> {
  const paging = readPaging(args);
  const id = args.ids?.filter((name) => name !== '');
  const key = args.keys?.filter((name) => name !== '');
  // The SDK leaves an empty list out of the query, which would ask for every connector.
  if (id?.length === 0 || key?.length === 0) return { ...paging, count: 0, total: 0, results: [] };
  return connect.connectors({
    ...paging,
    id,
    key,
    sort: args.sort ?? undefined,
    text: args.text || undefined,
    private: args.assignedToProject ?? undefined,
    integrationTypes: args.integrationTypes ?? undefined,
  });
}
