import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchListedDeploymentsDocument, type TFetchListedDeploymentsQuery } from '../../generated/gateway';
import type { CollectedPage } from '../../list-page';
import { toListVariables, type ListedDeploymentsQuery } from './listed-deployments-query';
import { toListedDeployment, type ListedDeployment } from './to-listed-deployment';

/** One page of deployments with their states; the page before stays visible while the next one loads. */
export function useListedDeployments(
  query: ListedDeploymentsQuery,
): Loadable<CollectedPage<ListedDeployment>> {
  const loadable = useGatewayQuery(FetchListedDeploymentsDocument, {
    variables: toListVariables(query),
    keepPrevious: true,
  });
  return mapLoadable(loadable, toPage);
}

/** Maps the gateway's answer to our model. */
export function toPage({ deployments }: TFetchListedDeploymentsQuery): CollectedPage<ListedDeployment> {
  return {
    items: deployments.results.map(toListedDeployment),
    total: deployments.total,
    isComplete: deployments.complete,
  };
}
