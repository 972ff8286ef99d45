import { pollDelayMs, type DeploymentStatus } from '@connect-console/domain';
import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { toDeploymentSummary } from '../deployments/to-deployment';
import { FetchWatchedDeploymentDocument } from '../generated/gateway';
import type { DeploymentRunName, Watched } from './run-watch';

/** The status of a watched Deployment; null when it is gone. */
export type WatchedDeployment = DeploymentStatus | null;

/** Asks in growing intervals, and as little as possible, how a run stands; not at all when somebody else asks. */
export function useWatchedDeployment(
  run: Watched<DeploymentRunName>,
  isAskedElsewhere: boolean,
): Loadable<WatchedDeployment> {
  const loadable = useGatewayQuery(FetchWatchedDeploymentDocument, {
    variables: { id: run.deploymentId },
    pollDelay: () => pollDelayMs(Date.now() - run.since),
    // A part of the answer that came by another way would not match the rest of that page.
    isAskedElsewhere,
  });
  return mapLoadable(loadable, ({ deployment }) => deployment && toDeploymentSummary(deployment).status);
}
