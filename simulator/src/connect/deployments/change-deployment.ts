import { type Platform, timestamp } from '../../platform.js';
import type { ConnectDeployment, Report, StoredDeployment } from '../../state.js';

/** Changes a stored Deployment and counts its version up; answers undefined when it is gone. */
export function changeDeployment(
  { state, clock }: Platform,
  id: string,
  change: (deployment: ConnectDeployment) => ConnectDeployment,
): StoredDeployment | undefined {
  const stored = state.deployments.find(({ deployment }) => deployment.id === id);
  if (stored === undefined) return undefined;
  const version = stored.deployment.version + 1;
  stored.deployment = { ...change(stored.deployment), version };
  stored.lastModifiedAt = timestamp(clock);
  return stored;
}

/** Shows a build report that is still growing; the version stays, so that nobody's update is in conflict with it. */
export function showReport({ state }: Platform, id: string, build: { id: string; report: Report }): void {
  const stored = state.deployments.find(({ deployment }) => deployment.id === id);
  if (stored !== undefined) stored.deployment = { ...stored.deployment, details: { build } };
}
