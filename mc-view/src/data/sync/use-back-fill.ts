import { useLoadable } from '@connect-console/mc-common';
import { useMcQuery } from '@commercetools-frontend/application-shell-connectors';
import { GRAPHQL_TARGETS } from '@commercetools-frontend/constants';
import { FetchMissedMessagesDocument } from '../generated/ctp';
import { countBackFill, findDataLosses, missedWhere, type BackFill, type DataLoss } from './data-losses';
import type { ResourceSync } from './resource-sync';

export type SeenLoss = DataLoss & {
  /** `counting`; null: it cannot be counted. */
  backFill: BackFill | 'counting' | null;
};

/** Targets that lose Messages, and how many resources they have missed. Asks only when there is such a target. */
export function useBackFill(sync: ResourceSync): SeenLoss[] {
  const losses = findDataLosses(sync);
  const canCount = sync.messageFacts.availability === 'available';
  const where = canCount ? missedWhere(sync.resource.typeId, losses) : null;
  const result = useMcQuery(FetchMissedMessagesDocument, {
    variables: where === null ? undefined : { where },
    context: { target: GRAPHQL_TARGETS.COMMERCETOOLS_PLATFORM },
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
    skip: where === null,
  });
  const loadable = useLoadable(result);
  return losses.map((loss) => ({ ...loss, backFill: backFillOf(loss) }));

  function backFillOf(loss: DataLoss): SeenLoss['backFill'] {
    if (where === null || loadable.status === 'error') return null;
    return loadable.status === 'loading' ? 'counting' : countBackFill(loss, loadable.data);
  }
}
