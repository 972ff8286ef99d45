import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchStagedConnectorsDocument } from '../generated/gateway';
import { toPagingVariables, type ListPage, type ListPosition } from '../list-page';
import { toStagedConnectorSummary, type StagedConnectorSummary } from './to-staged-connector';

export type StagedConnectorsQuery = ListPosition & {
  visibility: 'all' | 'private' | 'public';
  /** Empty: all */
  integrationTypes: string[];
};

/** One page of the organization's ConnectorStaged; the page before stays visible while the next one loads. */
export function useStagedConnectors(
  query: StagedConnectorsQuery,
): Loadable<ListPage<StagedConnectorSummary>> {
  const { visibility, integrationTypes } = query;
  const loadable = useGatewayQuery(FetchStagedConnectorsDocument, {
    variables: {
      ...toPagingVariables(query),
      isPrivate: visibility === 'all' ? undefined : visibility === 'private',
      integrationTypes: integrationTypes.length === 0 ? undefined : integrationTypes,
    },
    keepPrevious: true,
  });
  return mapLoadable(loadable, ({ stagedConnectors }) => ({
    items: stagedConnectors.results.map(toStagedConnectorSummary),
    total: stagedConnectors.total,
  }));
}
