import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchStagedConnectorDocument } from '../generated/gateway';
import { toStagedConnector, type StagedConnector } from './to-staged-connector';

/** One ConnectorStaged; null when there is none with this id. */
export function useStagedConnector(id: string): Loadable<StagedConnector | null> {
  const loadable = useGatewayQuery(FetchStagedConnectorDocument, { variables: { id } });
  return mapLoadable(
    loadable,
    ({ stagedConnector }) => stagedConnector && toStagedConnector(stagedConnector),
  );
}
