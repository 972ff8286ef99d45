import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchDeploymentTimelineDocument } from '../../generated/gateway';
import { toTimeline, type Timeline } from './to-deployment-activity';

/** Everything that was done with a Deployment, newest first, also when it is gone. */
export function useDeploymentTimeline(id: string): Loadable<Timeline> {
  const loadable = useGatewayQuery(FetchDeploymentTimelineDocument, { variables: { id } });
  return mapLoadable(loadable, ({ deploymentActivity }) => toTimeline(deploymentActivity));
}
