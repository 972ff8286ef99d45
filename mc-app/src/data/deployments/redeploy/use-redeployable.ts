import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchRedeployableDocument } from '../../generated/gateway';
import { deploymentPollDelay } from '../poll-delay';
import {
  toRedeployable,
  toRedeployConditions,
  type Redeployable,
  type RedeployConditions,
} from './to-redeployable';

/** A Deployment as a redeploy starts from it, asked again while Connect works on it; null when there is none. */
export function useRedeployable(
  id: string,
): Loadable<{ deployment: Redeployable | null; conditions: RedeployConditions }> {
  const loadable = useGatewayQuery(FetchRedeployableDocument, {
    variables: { id },
    pollDelay: (data) => deploymentPollDelay(data.deployment),
  });
  return mapLoadable(loadable, ({ deployment, gateway }) => ({
    deployment: deployment && toRedeployable(deployment),
    conditions: toRedeployConditions(gateway),
  }));
}
