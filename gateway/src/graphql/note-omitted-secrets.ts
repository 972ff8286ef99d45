import type { DeploymentPlan } from '@connect-console/domain';

import type { DeploymentFacts } from '../connect/to-deployment.js';
import { toHeldScopes } from '../connect/to-scopes.js';
import { UpstreamError } from '../connect/upstream-error.js';
import type { GatewayContext } from './context.js';
import { observeOmittedSecrets } from './omitted-secrets-observation.js';

type Redeployed = { plan: DeploymentPlan; before: DeploymentFacts; after: DeploymentFacts };

/** Remembers what Connect did with the secured values that were left out. Without it, they are asked for again. */
export async function noteOmittedSecrets(
  { omittedSecrets, log }: Pick<GatewayContext, 'omittedSecrets' | 'log'>,
  { plan, before, after }: Redeployed,
): Promise<void> {
  const observed = observeOmittedSecrets(plan, toHeldScopes(before), toHeldScopes(after));
  if (observed === null) return;
  try {
    await omittedSecrets.note(observed);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    log.warn({ ...error.failure, observed }, 'what became of omitted secrets is not noted');
  }
}
