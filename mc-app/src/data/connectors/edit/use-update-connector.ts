import { useGatewayMutation, type GatewayMutation } from '@connect-console/mc-common';
import {
  UpdateConnectorDocument,
  type TUpdateConnectorMutation,
  type TUpdateConnectorMutationVariables,
} from '../../generated/gateway';

/** Changes a ConnectorStaged. Refused as a conflict when the version is no longer current. */
export function useUpdateConnector(): GatewayMutation<
  TUpdateConnectorMutation,
  TUpdateConnectorMutationVariables
> {
  return useGatewayMutation(UpdateConnectorDocument);
}
