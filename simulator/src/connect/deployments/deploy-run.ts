import type { Platform } from '../../platform.js';
import type { ConnectDeployment, ReportLine } from '../../state.js';
import { withAddress } from './application-address.js';
import { findRepository, outcomeOf } from '../repositories.js';
import { reportOf, type Runs } from '../runs.js';
import { changeDeployment } from './change-deployment.js';

const QUEUED_SECONDS = 15;

/** `Queued`, then `Deploying`, then `Deployed` or `Failed` with the build report. */
export function startDeploy(
  platform: Platform & { runs: Runs },
  { id, connector, status: startStatus }: ConnectDeployment,
  { skipScripts = false, secondsLeft }: { skipScripts?: boolean; secondsLeft?: number } = {},
): void {
  const { status, seconds, entries } = outcomeOf(platform.state, connector, 'deploy');
  const duration = secondsLeft ?? seconds;
  const begin = (): void =>
    changeDeployment(platform, id, (deployment) => ({ ...deployment, status: 'Deploying' }));
  const finish = (): void => {
    const report = reportOf(skipScripts ? withoutScripts(entries) : entries, platform);
    const build = { id: platform.nextId(), report };
    changeDeployment(platform, id, (deployment) => ({
      ...(status === 'Deployed' ? withAddresses(platform, deployment) : deployment),
      status,
      details: { build },
    }));
  };
  platform.runs.start(id, [
    ...(startStatus === 'Queued'
      ? [{ afterSeconds: Math.min(QUEUED_SECONDS, duration / 2), apply: begin }]
      : []),
    { afterSeconds: duration, apply: finish },
  ]);
}

function withAddresses({ state }: Platform, deployment: ConnectDeployment): ConnectDeployment {
  const source = findRepository(state, deployment.connector.repository);
  return {
    ...deployment,
    applications: deployment.applications.map((application) => withAddress(application, deployment, source)),
  };
}

function withoutScripts(lines: readonly ReportLine[]): ReportLine[] {
  return lines.filter(({ title }) => !title.includes('postDeploy'));
}
