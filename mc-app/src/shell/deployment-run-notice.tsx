import type { ReactElement } from 'react';
import { useRouteMatch } from 'react-router-dom';
import type { DeploymentRunName, Watched } from '../data/runs/run-watch';
import { useWatchedDeployment } from '../data/runs/use-watched-deployment';
import { usePaths } from '../paths';
import { DeploymentRunEnd, VerifiedRunEnd } from './deployment-run-end';

type Props = { run: Watched<DeploymentRunName> };

/**
 * Watches one run of a Deployment and tells when it ends, and whether what was deployed is wired. The pages of that
 * Deployment ask by themselves, so there this does not.
 */
export function DeploymentRunNotice({ run }: Props): ReactElement | null {
  const paths = usePaths();
  const { deploymentId } = run;
  const isOpen = useRouteMatch({
    path: [
      paths.deployment(deploymentId),
      paths.deploymentConfiguration(deploymentId),
      paths.deploymentTimeline(deploymentId),
      paths.deploymentRedeploy(deploymentId),
    ],
    exact: true,
  });
  const status = useWatchedDeployment(run, isOpen !== null);
  if (status.status !== 'ready' || status.stale || status.data?.inProgress) return null;
  switch (status.data?.kind) {
    case 'deployed':
    case 'deployedWithWarnings':
      return <VerifiedRunEnd run={run} />;
    case 'failed':
    case 'undeployFailed':
      return <DeploymentRunEnd run={run} end={status.data.kind} />;
    default:
      return <DeploymentRunEnd run={run} end={status.data === null ? 'gone' : 'unknown'} />;
  }
}
