import { mapLoadable, type Loadable } from '@connect-console/mc-common';
import { FetchSyncSituationDocument } from '../generated/ctp';
import { useQueryByPart } from '../query-by-part/use-query-by-part';
import { toSyncSituation, type SyncSituation } from './to-sync-situation';

/** How sync goes, in one request with the user's own rights; what was refused is left out of a second one. */
export function useSyncSituation(): Loadable<SyncSituation> {
  const { loadable, refused } = useQueryByPart(FetchSyncSituationDocument, {
    records: 'withRecords',
    failing: 'withFailing',
    targets: 'withTargets',
    messages: 'withMessages',
    settings: 'withSettings',
    channels: 'withChannels',
  });
  return mapLoadable(loadable, (answer) => toSyncSituation(answer, refused));
}
