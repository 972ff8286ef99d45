import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchDeployedConnectorsDocument } from '../../generated/gateway';

export type DeployedConnectorName = { id: string; name: string };

/** The connectors that are deployed in this project, by name, each once. */
export function useDeployedConnectors(): Loadable<DeployedConnectorName[]> {
  const loadable = useGatewayQuery(FetchDeployedConnectorsDocument, { variables: {} });
  return mapLoadable(loadable, ({ deployments }) => {
    const names = new Map(deployments.results.map(({ connector: { id, name } }) => [id, name]));
    return [...names].map(([id, name]) => ({ id, name })).sort((one, other) => byName(one, other));
  });
}

function byName(one: DeployedConnectorName, other: DeployedConnectorName): number {
  return one.name.localeCompare(other.name);
}
