import { toActivity } from '../journal/read-activity.js';
import { readId } from './arguments.js';
import type { GatewayContext } from './context.js';
import type { Activity } from './generated/resolver-types.js';

/** What has been done with a Deployment, whether it is there or gone. */
export async function readDeploymentActivity(
  id: string,
  { loaders, platformTime }: Pick<GatewayContext, 'loaders' | 'platformTime'>,
): Promise<Activity> {
  const deployment = await loaders.deployment.load(readId(id));
  const journal = await loaders.journal.load({ id, deployment });
  return toActivity(journal, platformTime());
}
