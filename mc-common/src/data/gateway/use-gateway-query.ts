import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMcQuery } from '@commercetools-frontend/application-shell-connectors';
import type { Loadable } from '../loadable';
import { useLoadable } from '../use-loadable';
import { usePolling } from '../use-polling';
import { createGatewayContext } from './gateway-context';
import { useGatewayOrigin } from './gateway-origin';

type Options<TData, TVariables> = {
  variables: TVariables;
  /** Show the data of the variables before until the new answer is there: for lists that are paged or filtered. */
  keepPrevious?: boolean;
  /** In how many milliseconds to ask again, judged by the last answer; null: nothing is expected to change. */
  pollDelay?: (data: TData) => number | null;
  /** Another query on the screen asks for this and more: only see what it has learnt. */
  isAskedElsewhere?: boolean;
};

/**
 * Asks the gateway. Cached data is shown at once and refreshed. A gateway that is being started is waited for
 * (see createWakeUpLink); leaving the screen aborts the request.
 */
export function useGatewayQuery<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  { variables, keepPrevious, pollDelay, isAskedElsewhere = false }: Options<TData, TVariables>,
): Loadable<TData> {
  const result = useMcQuery(document, {
    variables,
    context: createGatewayContext(useGatewayOrigin()),
    fetchPolicy: isAskedElsewhere ? 'cache-only' : 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const delay = (result.data && !isAskedElsewhere && pollDelay?.(result.data)) || null;
  const poll = usePolling(result, delay);
  return useLoadable(result, { keepPrevious, poll });
}
