import type { DeploymentCollection } from '../connect/deployment-collection.js';
import { countByStatus } from './count-by-status.js';
import { READ_CONCERNS, TOLD_CONCERNS, type ConcernContext } from './deployment-concerns.js';
import type { DeploymentCounts } from './generated/resolver-types.js';

/** Counts what the list of Deployments can show. */
export async function countDeployments(
  { items, complete }: DeploymentCollection,
  context: ConcernContext,
): Promise<DeploymentCounts> {
  const [stuck, updateAvailable, lingering] = await Promise.all([
    READ_CONCERNS.stuck(items, context),
    READ_CONCERNS.updateAvailable(items, context),
    READ_CONCERNS.lingering(items, context),
  ]);
  return {
    complete,
    total: items.length,
    failed: items.filter(TOLD_CONCERNS.failed).length,
    stuck: stuck?.length ?? null,
    withWarnings: items.filter(TOLD_CONCERNS.withWarnings).length,
    drifted: items.filter(TOLD_CONCERNS.drifted).length,
    updateAvailable: updateAvailable?.length ?? null,
    lingering: lingering?.length ?? null,
    byStatus: countByStatus(items),
  };
}
