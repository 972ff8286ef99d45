import type { TFetchListedConnectorsQueryVariables } from '../../generated/gateway';
import { toPagingVariables, unlessEmpty, type ListPosition } from '../../list-page';

/** Which connectors to leave out; an empty list or text: none. */
type ListedConnectorsFilters = {
  text: string;
  statuses: string[];
  previewabilities: string[];
  visibility: 'all' | 'private' | 'public';
  integrationTypes: string[];
  regions: string[];
};

export type ListedConnectorsQuery = ListPosition & ListedConnectorsFilters;

/** Writes a query as the gateway wants it: what leaves nothing out is not stated. */
export function toListVariables(query: ListedConnectorsQuery): TFetchListedConnectorsQueryVariables {
  const { visibility, text } = query;
  return {
    ...toPagingVariables(query),
    isPrivate: visibility === 'all' ? undefined : visibility === 'private',
    integrationTypes: unlessEmpty(query.integrationTypes),
    statuses: unlessEmpty(query.statuses),
    previewabilities: unlessEmpty(query.previewabilities),
    regions: unlessEmpty(query.regions),
    text: text.trim() || undefined,
  };
}
