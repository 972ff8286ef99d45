import type { TFetchListedDeploymentsQueryVariables } from '../../generated/gateway';
import { toPagingVariables, unlessEmpty, type ListPosition } from '../../list-page';

/** Which deployments to leave out; an empty list or text: none. */
type ListedDeploymentsFilters = {
  text: string;
  type: 'all' | 'preview' | 'sandbox' | 'production';
  statuses: string[];
  regions: string[];
  drifts: string[];
  concerns: string[];
  connectorIds: string[];
};

export type ListedDeploymentsQuery = ListPosition & ListedDeploymentsFilters;

/** Writes a query as the gateway wants it: what leaves nothing out is not stated. */
export function toListVariables(query: ListedDeploymentsQuery): TFetchListedDeploymentsQueryVariables {
  const { type, text } = query;
  return {
    ...toPagingVariables(query),
    deploymentType: type === 'all' ? undefined : type,
    statuses: unlessEmpty(query.statuses),
    regions: unlessEmpty(query.regions),
    drifts: unlessEmpty(query.drifts),
    concerns: unlessEmpty(query.concerns),
    connectorIds: unlessEmpty(query.connectorIds),
    text: text.trim() || undefined,
  };
}
