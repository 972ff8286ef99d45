import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchWhereDeployedDocument } from '../generated/gateway';
import { toConnectorDeployment, type ConnectorDeployment } from './to-connector-deployment';

/** The deployments of a connector in this project; null: they cannot be read now. Apart from the connector itself, because they are slower to find. */
export function useWhereDeployed(id: string): Loadable<ConnectorDeployment[] | null> {
  const loadable = useGatewayQuery(FetchWhereDeployedDocument, { variables: { id } });
  return mapLoadable(loadable, ({ stagedConnector }) =>
    stagedConnector ? (stagedConnector.deployments?.map(toConnectorDeployment) ?? null) : [],
  );
}
