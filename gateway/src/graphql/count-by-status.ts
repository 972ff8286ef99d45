import type { DeploymentFacts } from '../connect/to-deployment.js';
import type { DeploymentCount } from './generated/resolver-types.js';

/** How many there are of each environment and status that there is. */
export function countByStatus(items: readonly DeploymentFacts[]): DeploymentCount[] {
  const counts = new Map<string, DeploymentCount>();
  for (const { type, preview, status } of items) {
    const environment = type ?? (preview ? 'preview' : null);
    const name = JSON.stringify([environment, status]);
    const known = counts.get(name) ?? { type: environment, status, count: 0 };
    counts.set(name, { ...known, count: known.count + 1 });
  }
  return [...counts.values()];
}
