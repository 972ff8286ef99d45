import { activityResolver } from './activity-resolver.js';
import type { GatewayContext } from './context.js';
import { deploymentResolvers } from './deployment-resolvers.js';
import { gatewayResolvers } from './gateway-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { mutationResolvers } from './mutation-resolvers.js';
import { queryResolvers } from './query-resolvers.js';
import { stagedConnectorResolvers } from './staged-connector-resolvers.js';
import { syncTargetResolvers } from './sync-target-resolvers.js';

export const resolvers: Resolvers<GatewayContext> = {
  Query: queryResolvers,
  Mutation: mutationResolvers,
  GatewayInfo: gatewayResolvers,
  Deployment: deploymentResolvers,
  SyncTarget: syncTargetResolvers,
  StagedConnector: { ...stagedConnectorResolvers, activity: activityResolver },
};
