import { useGatewayMutation, type GatewayMutation } from '@connect-console/mc-common';
import {
  RequestConnectorPreviewDocument,
  type TRequestConnectorPreviewMutation,
  type TRequestConnectorPreviewMutationVariables,
} from '../generated/gateway';

/** Asks Connect to check a ConnectorStaged. Refused as a conflict when the version is no longer current. */
export function useRequestPreview(): GatewayMutation<
  TRequestConnectorPreviewMutation,
  TRequestConnectorPreviewMutationVariables
> {
  return useGatewayMutation(RequestConnectorPreviewDocument);
}
