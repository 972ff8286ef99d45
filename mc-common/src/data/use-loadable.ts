import { useMemo } from 'react';
import type { OperationVariables, QueryResult } from '@apollo/client';
import { toApiError } from './api-error';
import type { Loadable } from './loadable';
import { useIsSlow } from './use-is-slow';
import type { Poll } from './use-polling';

type Options = { keepPrevious?: boolean; poll?: Poll | null };

/** Turns Apollo's result into a Loadable. The query must run with `notifyOnNetworkStatusChange`. */
export function useLoadable<TData, TVariables extends OperationVariables>(
  result: QueryResult<TData, TVariables>,
  { keepPrevious = false, poll = null }: Options = {},
): Loadable<TData> {
  const { data: current, previousData, loading: isAsking, refetch } = result;
  const isPolling = isAsking && poll !== null;
  const failure = isPolling ? poll.failureBefore : result.error;
  const loading = isAsking && !isPolling;
  const slow = useIsSlow(loading);
  return useMemo(() => {
    // A rejection of `refetch` arrives as `result.error` as well.
    const retry = (): void => void refetch().catch(() => undefined);
    const data = current ?? (keepPrevious && loading ? previousData : undefined);
    const error = failure && !loading ? toApiError(failure) : null;
    if (data) return { status: 'ready', data, stale: loading, slow, refreshError: error, retry };
    if (error) return { status: 'error', error, retry };
    return { status: 'loading', slow };
  }, [current, previousData, keepPrevious, loading, failure, refetch, slow]);
}
