import { useGatewayMutation, type GatewayMutation } from '@connect-console/mc-common';
import {
  CreateDeploymentDocument,
  type TCreateDeploymentMutation,
  type TCreateDeploymentMutationVariables,
} from '../../generated/gateway';

/** Deploys a connector. Sent again with the same click, it is deployed once all the same. */
export function useCreateDeployment(): GatewayMutation<
  TCreateDeploymentMutation,
  TCreateDeploymentMutationVariables
> {
  return useGatewayMutation(CreateDeploymentDocument);
}
