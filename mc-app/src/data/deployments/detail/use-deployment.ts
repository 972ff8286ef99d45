import { pollDelayMs, toDeploymentStatus } from '@connect-console/domain';
import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { toDeploymentActivity, type DeploymentActivity } from '../activity/to-deployment-activity';
import { FetchDeploymentDocument, type TFetchDeploymentQuery } from '../../generated/gateway';
import { toDeploymentDetail, type DeploymentDetail } from './to-deployment-detail';

/** What is known of an id: the Deployment, null when there is none (any more), and what was done with it. */
export type KnownDeployment = { deployment: DeploymentDetail | null; activity: DeploymentActivity };

/** One Deployment with its journal. Asked again by itself while Connect works on it. */
export function useDeployment(id: string): Loadable<KnownDeployment> {
  const loadable = useGatewayQuery(FetchDeploymentDocument, { variables: { id }, pollDelay });
  return mapLoadable(loadable, ({ deployment, deploymentActivity }) => ({
    deployment: deployment && toDeploymentDetail(deployment),
    activity: toDeploymentActivity(deploymentActivity),
  }));
}

/** Taken for the age of a run that the journal does not know. */
const UNKNOWN_AGE_MS = 5 * 60_000;

function pollDelay({ deployment }: TFetchDeploymentQuery): number | null {
  if (!deployment || !toDeploymentStatus(deployment.status).inProgress) return null;
  const { run } = deployment;
  return pollDelayMs(run ? Date.parse(run.asOf) - Date.parse(run.startedAt) : UNKNOWN_AGE_MS);
}
