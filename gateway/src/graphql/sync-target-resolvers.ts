import type { GatewayContext } from './context.js';
import type { SyncTargetResolvers } from './generated/resolver-types.js';

/** The fields of a target that the registry does not hold. */
export const syncTargetResolvers: SyncTargetResolvers<GatewayContext> = {
  deployment: ({ deploymentKey }, _args, { loaders }) =>
    deploymentKey ? loaders.deploymentByKey.load(deploymentKey) : null,
  lastReportAt: ({ key, unreadable }, _args, { loaders }) =>
    unreadable === null ? loaders.lastReport.load(key) : null,
};
