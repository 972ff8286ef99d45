import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { toDeploymentActivity, type DeploymentActivity } from '../activity/to-deployment-activity';
import { FetchDeploymentDocument } from '../../generated/gateway';
import { deploymentPollDelay } from '../poll-delay';
import { toDeploymentDetail, type DeploymentDetail } from './to-deployment-detail';

/** What is known of an id: the Deployment, null when there is none (any more), and what was done with it. */
export type KnownDeployment = { deployment: DeploymentDetail | null; activity: DeploymentActivity };

/** One Deployment with its journal. Asked again by itself while Connect works on it. */
export function useDeployment(id: string): Loadable<KnownDeployment> {
  const loadable = useGatewayQuery(FetchDeploymentDocument, {
    variables: { id },
    pollDelay: (data) => deploymentPollDelay(data.deployment),
  });
  return mapLoadable(loadable, ({ deployment, deploymentActivity }) => ({
    deployment: deployment && toDeploymentDetail(deployment),
    activity: toDeploymentActivity(deploymentActivity),
  }));
}
