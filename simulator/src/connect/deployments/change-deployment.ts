import { type Platform, timestamp } from '../../platform.js';
import type { ConnectDeployment } from '../../state.js';

/** Changes a stored Deployment and counts its version up; nothing happens when it is gone. */
export function changeDeployment(
  { state, clock }: Platform,
  id: string,
  change: (deployment: ConnectDeployment) => ConnectDeployment,
): void {
  const stored = state.deployments.find(({ deployment }) => deployment.id === id);
  if (stored === undefined) return;
  const version = stored.deployment.version + 1;
  stored.deployment = { ...change(stored.deployment), version };
  stored.lastModifiedAt = timestamp(clock);
}
