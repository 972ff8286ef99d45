import { useGatewayFetch } from '@connect-console/mc-common';
import { FetchListedConnectorsDocument } from '../../generated/gateway';
import { readAllPages, type AllPages, type ReadOptions } from '../../read-all-pages';
import { toListVariables, type ListedConnectorsQuery } from './listed-connectors-query';
import type { ListedConnector } from './to-listed-connector';
import { toPage } from './use-listed-connectors';

/** Returns a function that reads all connectors that match a list's filters. It never rejects. */
export function useAllListedConnectors(
  query: ListedConnectorsQuery,
): (options: ReadOptions) => Promise<AllPages<ListedConnector>> {
  const fetchPage = useGatewayFetch(FetchListedConnectorsDocument);
  return (options) =>
    readAllPages(async (position) => {
      const outcome = await fetchPage(toListVariables({ ...query, ...position }));
      return outcome.ok ? { ok: true, data: toPage(outcome.data) } : outcome;
    }, options);
}
