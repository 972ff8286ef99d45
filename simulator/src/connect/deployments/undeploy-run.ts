import type { Platform } from '../../platform.js';
import type { ConnectDeployment } from '../../state.js';
import { changeDeployment } from './change-deployment.js';
import { outcomeOf } from '../repositories.js';
import { reportOf, type Runs } from '../runs.js';

/** `Undeploying`, then gone, or `UndeployFailed` with a report. */
export function startUndeploy(
  platform: Platform & { runs: Runs },
  { id, connector }: ConnectDeployment,
  { secondsLeft }: { secondsLeft?: number } = {},
): void {
  const { status, seconds, entries } = outcomeOf(platform.state, connector, 'undeploy');
  const finish = (): void => {
    if (status !== 'UndeployFailed') return removeDeployment(platform, id);
    const build = { id: platform.nextId(), report: reportOf(entries, platform) };
    return changeDeployment(platform, id, (deployment) => ({ ...deployment, status, details: { build } }));
  };
  platform.runs.start(id, [{ afterSeconds: secondsLeft ?? seconds, apply: finish }]);
}

function removeDeployment({ state }: Platform, id: string): void {
  state.deployments = state.deployments.filter(({ deployment }) => deployment.id !== id);
}
