import { useMemo } from 'react';
import type { HostResource } from '@connect-console/domain';
import type { ApiError, Loadable } from '@connect-console/mc-common';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { FetchMorePlatformSyncDocument, FetchPlatformSyncDocument } from '../generated/ctp';
import { FIRST_PARTS, firstRequest, MORE_PARTS, moreRequest } from './platform-requests';
import { toOpen, toPlatformSync, type PlatformSync } from './to-platform-sync';
import { useQueryByPart } from './use-query-by-part';

export type SeenPlatformSync = PlatformSync & {
  /** Payments and older Messages are still being read. */
  isPartial: boolean;
  /** Payments and older Messages could not be read. */
  moreError: ApiError | null;
};

/**
 * Asks commercetools about a resource: one request, and a second one for payments, for more Messages than the first
 * answers, or where the range of keys proves wrong.
 */
export function usePlatformSync(host: HostResource): Loadable<SeenPlatformSync> {
  const findGateway = useApplicationContext<boolean, { gatewayOrigin?: string }>(
    ({ environment }) => !environment.gatewayOrigin,
  );
  const first = useQueryByPart(FetchPlatformSyncDocument, {
    variables: firstRequest(host, { findGateway }),
    parts: FIRST_PARTS,
    essential: ['targets', host.typeId],
  });
  const firstData = first.loadable.status === 'ready' ? first.loadable.data : null;
  const answer = useMemo(
    () => (firstData ? { data: firstData, problems: first.problems } : null),
    [firstData, first.problems],
  );
  const open = useMemo(() => (answer ? toOpen(host, answer) : null), [host, answer]);
  const request = open && moreRequest(host, open);
  const more = useQueryByPart(FetchMorePlatformSyncDocument, {
    variables: request,
    parts: MORE_PARTS,
    essential: ['records'],
  });
  const moreData = request && more.loadable.status === 'ready' ? more.loadable.data : null;
  const platform = useMemo(
    () => answer && toPlatformSync(host, answer, moreData && { data: moreData, problems: more.problems }),
    [host, answer, moreData, more.problems],
  );
  return combine(first.loadable, request && more.loadable, { platform, isMoreEssential: open?.isRangeWrong });
}

type Seen = { platform: PlatformSync | null; isMoreEssential: boolean | undefined };

/** `more` null: it is not needed. */
function combine(
  first: Loadable<unknown>,
  more: Loadable<unknown> | null,
  { platform, isMoreEssential }: Seen,
): Loadable<SeenPlatformSync> {
  if (first.status !== 'ready') return first;
  if (platform === null) return { status: 'loading', slow: first.slow };
  if (isMoreEssential && more && more.status !== 'ready') return more;
  function retry(): void {
    if (first.status !== 'loading') first.retry();
    if (more && more.status !== 'loading') more.retry();
  }
  return {
    ...first,
    data: {
      ...platform,
      isPartial: more?.status === 'loading',
      moreError: more?.status === 'error' ? more.error : null,
    },
    stale: first.stale || (more?.status === 'ready' && more.stale),
    retry,
  };
}
