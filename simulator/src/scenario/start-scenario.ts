import { startPreview } from '../connect/connectors/preview-run.js';
import { isInCertification, startCertification } from '../connect/connectors/certification-run.js';
import { startPublish } from '../connect/connectors/publish-run.js';
import { startDeploy } from '../connect/deployments/deploy-run.js';
import { startUndeploy } from '../connect/deployments/undeploy-run.js';
import type { Runs } from '../connect/runs.js';
import type { Platform } from '../platform.js';
import type { SimulatorState, StoredDeployment } from '../state.js';
import type { Scenario } from './load-scenario.js';

/** The state that a scenario starts with. It takes the scenario's facts over: to start again, load it again. */
export function stateOf(
  { connectorsStaged, deployments, delivery: _delivery, timeline: _timeline, ...facts }: Scenario,
  runningApplications: Record<string, string>,
): SimulatorState {
  return {
    ...facts,
    customApplications: [],
    customViews: [],
    connectorsStaged: connectorsStaged.map(({ run: _run, ...stored }) => stored),
    deployments: deployments.map(({ run: _run, ...stored }) => runningAt(stored, runningApplications)),
  };
}

/** Lets the runs go on that are under way when the scenario starts; an unfinished status without `run` stays as it is. */
export function resumeRuns(
  platform: Platform & { runs: Runs },
  { connectorsStaged, deployments }: Scenario,
): void {
  for (const { connector, run } of connectorsStaged) {
    if (run && connector.isPreviewable === 'pending') startPreview(platform, connector, run);
    if (run && connector.status === 'Processing') startPublish(platform, connector, run);
    if (run && isInCertification(connector)) startCertification(platform, connector, run);
  }
  for (const { deployment, run } of deployments) {
    if (run === undefined) continue;
    if (deployment.status === 'Undeploying') startUndeploy(platform, deployment, run);
    else startDeploy(platform, deployment, run);
  }
}

/** Applications that really run say where: their origin takes the place of the scenario's host. */
function runningAt(stored: StoredDeployment, origins: Record<string, string>): StoredDeployment {
  const applications = stored.deployment.applications.map((application) => {
    const { url } = application;
    if (url === undefined || !URL.canParse(url)) return application;
    const { host, pathname } = new URL(url);
    const origin = origins[host];
    return origin === undefined ? application : { ...application, url: `${origin}${pathname}` };
  });
  return { ...stored, deployment: { ...stored.deployment, applications } };
}
