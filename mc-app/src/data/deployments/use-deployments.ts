import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchDeploymentsDocument } from '../generated/gateway';
import { toPagingVariables, type ListPage, type ListPosition } from '../list-page';
import { toDeploymentSummary, type DeploymentSummary } from './to-deployment';

/** One page of the project's Deployments; the page before stays visible while the next one loads. */
export function useDeployments(position: ListPosition): Loadable<ListPage<DeploymentSummary>> {
  const loadable = useGatewayQuery(FetchDeploymentsDocument, {
    variables: toPagingVariables(position),
    keepPrevious: true,
  });
  return mapLoadable(loadable, ({ deployments }) => ({
    items: deployments.results.map(toDeploymentSummary),
    total: deployments.total,
  }));
}
