import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchRedeployableDocument } from '../../generated/gateway';
import {
  toRedeployable,
  toRedeployConditions,
  type Redeployable,
  type RedeployConditions,
} from './to-redeployable';

/** A Deployment as a redeploy starts from it; null when there is none with this id. */
export function useRedeployable(
  id: string,
): Loadable<{ deployment: Redeployable | null; conditions: RedeployConditions }> {
  const loadable = useGatewayQuery(FetchRedeployableDocument, { variables: { id } });
  return mapLoadable(loadable, ({ deployment, gateway }) => ({
    deployment: deployment && toRedeployable(deployment),
    conditions: toRedeployConditions(gateway),
  }));
}
