import { useCallback } from 'react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMcMutation } from '@commercetools-frontend/application-shell-connectors';
import { toApiError, type ApiError } from '../api-error';
import { createGatewayContext } from './gateway-context';
import { useGatewayOrigin } from './gateway-origin';

/** What became of an operation that is sent once. */
export type GatewayOutcome<TData> = { ok: true; data: TData } | { ok: false; error: ApiError };

export type GatewayMutation<TData, TVariables> = {
  /** Sends the mutation once and never rejects. */
  run: (variables: TVariables) => Promise<GatewayOutcome<TData>>;
  isRunning: boolean;
};

/** Changes something through the gateway. Never repeated by itself: a lost answer may hide a change that was made. */
export function useGatewayMutation<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): GatewayMutation<TData, TVariables> {
  const context = createGatewayContext(useGatewayOrigin());
  const [mutate, { loading }] = useMcMutation(document, { context });
  const run = useCallback(
    async (variables: TVariables): Promise<GatewayOutcome<TData>> => {
      try {
        const { data } = await mutate({ variables });
        if (!data) throw new Error('The answer holds no data');
        return { ok: true, data };
      } catch (error) {
        return { ok: false, error: toApiError(error) };
      }
    },
    [mutate],
  );
  return { run, isRunning: loading };
}
