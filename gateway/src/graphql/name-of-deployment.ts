import type { DeploymentFacts } from '../connect/to-deployment.js';

/** What people call a Deployment: its key is theirs to choose, and may be absent. */
export function nameOfDeployment({
  key,
  connector,
}: Pick<DeploymentFacts, 'key' | 'connector'>): string | null {
  return key || connector.name || null;
}
