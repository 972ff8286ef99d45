import { useMcQuery } from '@commercetools-frontend/application-shell-connectors';
import { GRAPHQL_TARGETS } from '@commercetools-frontend/constants';
import { mapLoadable, useLoadable, type Loadable } from '@connect-console/mc-common';
import { FetchSyncSituationDocument } from '../generated/ctp';
import { refusedFields, SYNC_FIELDS, type SyncField } from './refused-fields';
import { toSyncSituation, type SyncSituation } from './to-sync-situation';

/** How sync goes, in one request with the user's own rights; what was refused is left out of a second one. */
export function useSyncSituation(): Loadable<SyncSituation> {
  const everything = useSyncQuery({ without: [], skip: false });
  const refused = refusedFields(everything.error);
  const isNothingLeft = refused.size === SYNC_FIELDS.length;
  const rest = useSyncQuery({ without: [...refused.keys()], skip: refused.size === 0 || isNothingLeft });
  const loadable = useLoadable(refused.size === 0 || isNothingLeft ? everything : rest);
  if (isNothingLeft && loadable.status === 'error') {
    const { retry } = loadable;
    return {
      status: 'ready',
      data: toSyncSituation({}, refused),
      stale: false,
      slow: false,
      refreshError: null,
      retry,
    };
  }
  return neverWaking(mapLoadable(loadable, (answer) => toSyncSituation(answer, refused)));
}

/** Slow is what is said of a service that is waking up; the platform never sleeps. */
function neverWaking(loadable: Loadable<SyncSituation>): Loadable<SyncSituation> {
  return loadable.status === 'error' ? loadable : { ...loadable, slow: false };
}

type Asked = { without: SyncField[]; skip: boolean };

function useSyncQuery({ without, skip }: Asked) {
  return useMcQuery(FetchSyncSituationDocument, {
    variables: {
      withRecords: !without.includes('records'),
      withFailing: !without.includes('failing'),
      withTargets: !without.includes('targets'),
      withMessages: !without.includes('messages'),
    },
    context: { target: GRAPHQL_TARGETS.COMMERCETOOLS_PLATFORM },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
    skip,
  });
}
