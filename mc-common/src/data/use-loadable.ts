import { useMemo } from 'react';
import type { OperationVariables, QueryResult } from '@apollo/client';
import { toApiError } from './api-error';
import type { Loadable } from './loadable';
import { useIsSlow } from './use-is-slow';

type Options = { keepPrevious?: boolean };

/** Turns Apollo's result into a Loadable. The query must run with `notifyOnNetworkStatusChange`. */
export function useLoadable<TData, TVariables extends OperationVariables>(
  result: QueryResult<TData, TVariables>,
  { keepPrevious = false }: Options = {},
): Loadable<TData> {
  const { data: current, previousData, loading, error: failure, refetch } = result;
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
