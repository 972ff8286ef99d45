import { useMemo } from 'react';
import type { ReadTarget } from '@connect-console/domain';
import { createGatewayContext, useGateway, useLoadable, type ApiError } from '@connect-console/mc-common';
import { useMcQuery } from '@commercetools-frontend/application-shell-connectors';
import { FetchSyncFeedDocument } from '../generated/gateway';
import type { SyncFeed } from './resource-sync';
import { feedRequest, toSyncFeed } from './to-sync-feed';

export type SeenFeed = {
  /** Null: not there yet, or it cannot be read. */
  feed: SyncFeed | null;
  error: ApiError | null;
  /** This project has no gateway that could tell. */
  hasNoGateway: boolean;
  isLoading: boolean;
  retry: () => void;
};

/** Asks the gateway what feeds these targets. Nothing here may hold up or fail what commercetools itself answers. */
export function useSyncFeed(targets: readonly ReadTarget[]): SeenFeed {
  const gateway = useGateway();
  const request = useMemo(() => feedRequest(targets), [targets]);
  const result = useMcQuery(FetchSyncFeedDocument, {
    variables: request ?? undefined,
    context: createGatewayContext(gateway.status === 'found' ? gateway.origin : ''),
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
    skip: gateway.status !== 'found' || request === null,
  });
  const loadable = useLoadable(result, { keepPrevious: true });
  const data = loadable.status === 'ready' ? loadable.data : null;
  const feed = useMemo(() => (data && request ? toSyncFeed(data, request) : null), [data, request]);
  const isAsked = gateway.status === 'found' && request !== null;
  return {
    feed,
    error: gateway.status === 'error' ? gateway.error : isAsked ? errorOf(loadable) : null,
    hasNoGateway: gateway.status === 'missing',
    isLoading: gateway.status === 'searching' || (isAsked && loadable.status === 'loading'),
    retry: gateway.status === 'error' ? gateway.retry : () => void result.refetch().catch(() => undefined),
  };
}

function errorOf(loadable: ReturnType<typeof useLoadable>): ApiError | null {
  if (loadable.status === 'loading') return null;
  return loadable.status === 'error' ? loadable.error : loadable.refreshError;
}
