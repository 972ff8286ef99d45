import { useGatewayMutation, type GatewayMutation } from '@connect-console/mc-common';
import {
  UndeployDeploymentDocument,
  type TUndeployDeploymentMutation,
  type TUndeployDeploymentMutationVariables,
} from '../../generated/gateway';

/** Undeploys and deletes a Deployment. Refused as a conflict when its version is no longer current. */
export function useUndeploy(): GatewayMutation<
  TUndeployDeploymentMutation,
  TUndeployDeploymentMutationVariables
> {
  return useGatewayMutation(UndeployDeploymentDocument);
}
