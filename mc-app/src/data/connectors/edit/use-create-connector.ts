import { useGatewayMutation, type GatewayMutation } from '@connect-console/mc-common';
import {
  CreateConnectorDocument,
  type TCreateConnectorMutation,
  type TCreateConnectorMutationVariables,
} from '../../generated/gateway';

/** Creates a ConnectorStaged. Sent again with the same click, it is created once all the same. */
export function useCreateConnector(): GatewayMutation<
  TCreateConnectorMutation,
  TCreateConnectorMutationVariables
> {
  return useGatewayMutation(CreateConnectorDocument);
}
