import { useGatewayFetch } from '@connect-console/mc-common';
import { FetchListedDeploymentsDocument } from '../../generated/gateway';
import { readAllPages, type AllPages, type ReadOptions } from '../../read-all-pages';
import { toListVariables, type ListedDeploymentsQuery } from './listed-deployments-query';
import type { ListedDeployment } from './to-listed-deployment';
import { toPage } from './use-listed-deployments';

/** Returns a function that reads all deployments that match a list's filters. It never rejects. */
export function useAllListedDeployments(
  query: ListedDeploymentsQuery,
): (options: ReadOptions) => Promise<AllPages<ListedDeployment>> {
  const fetchPage = useGatewayFetch(FetchListedDeploymentsDocument);
  return (options) =>
    readAllPages(async (position) => {
      const outcome = await fetchPage(toListVariables({ ...query, ...position }));
      return outcome.ok ? { ok: true, data: toPage(outcome.data) } : outcome;
    }, options);
}
