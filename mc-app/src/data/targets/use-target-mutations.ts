import { useGatewayMutation, type GatewayMutation } from '@connect-console/mc-common';
import {
  CreateSyncTargetDocument,
  UpdateSyncTargetDocument,
  type TCreateSyncTargetMutation,
  type TCreateSyncTargetMutationVariables,
  type TUpdateSyncTargetMutation,
  type TUpdateSyncTargetMutationVariables,
} from '../generated/gateway';

/** Adds an entry to the registry. Refused with `DuplicateField` when there is one with this key. */
export function useCreateTarget(): GatewayMutation<
  TCreateSyncTargetMutation,
  TCreateSyncTargetMutationVariables
> {
  return useGatewayMutation(CreateSyncTargetDocument);
}

/** Replaces an entry. Refused as a conflict when the version is no longer current. */
export function useUpdateTarget(): GatewayMutation<
  TUpdateSyncTargetMutation,
  TUpdateSyncTargetMutationVariables
> {
  return useGatewayMutation(UpdateSyncTargetDocument);
}
