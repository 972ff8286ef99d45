import { useGatewayMutation, type GatewayMutation } from '@connect-console/mc-common';
import {
  RedeployDeploymentDocument,
  type TRedeployDeploymentMutation,
  type TRedeployDeploymentMutationVariables,
} from '../../generated/gateway';

/** Deploys a Deployment anew. Refused as a conflict when its version or its target is no longer current. */
export function useRedeploy(): GatewayMutation<
  TRedeployDeploymentMutation,
  TRedeployDeploymentMutationVariables
> {
  return useGatewayMutation(RedeployDeploymentDocument);
}
