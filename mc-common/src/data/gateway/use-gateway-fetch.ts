import { useApolloClient, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { toApiError } from '../api-error';
import { createGatewayContext } from './gateway-context';
import { useGatewayOrigin } from './gateway-origin';
import type { GatewayOutcome } from './use-gateway-mutation';

/** Asks the gateway when a user wants something once, such as an export: past the cache, and never rejecting. */
export function useGatewayFetch<TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
): (variables: TVariables) => Promise<GatewayOutcome<TData>> {
  const client = useApolloClient();
  const context = createGatewayContext(useGatewayOrigin());
  return async (variables) => {
    try {
      const { data } = await client.query({ query, variables, context, fetchPolicy: 'no-cache' });
      return { ok: true, data };
    } catch (error) {
      return { ok: false, error: toApiError(error) };
    }
  };
}
