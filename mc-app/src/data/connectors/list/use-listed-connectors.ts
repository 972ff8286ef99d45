import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchListedConnectorsDocument, type TFetchListedConnectorsQuery } from '../../generated/gateway';
import type { CollectedPage } from '../../list-page';
import { toListVariables, type ListedConnectorsQuery } from './listed-connectors-query';
import { toListedConnector, type ListedConnector } from './to-listed-connector';

/** One page of connectors with their states; the page before stays visible while the next one loads. */
export function useListedConnectors(query: ListedConnectorsQuery): Loadable<CollectedPage<ListedConnector>> {
  const loadable = useGatewayQuery(FetchListedConnectorsDocument, {
    variables: toListVariables(query),
    keepPrevious: true,
  });
  return mapLoadable(loadable, toPage);
}

/** Maps the gateway's answer to our model. */
export function toPage({
  gateway,
  stagedConnectors,
}: TFetchListedConnectorsQuery): CollectedPage<ListedConnector> {
  return {
    items: stagedConnectors.results.map((connector) => toListedConnector(connector, gateway)),
    total: stagedConnectors.total,
    isComplete: stagedConnectors.complete,
  };
}
