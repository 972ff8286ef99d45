import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchDeploymentChoicesDocument } from '../../generated/gateway';

export type DeploymentChoice = {
  id: string;
  key: string | null;
  connectorName: string;
  connectorVersion: number;
};

/** The first 50 deployments, by name, that match a text; those before stay while others load. */
export function useDeploymentChoices(text: string): Loadable<DeploymentChoice[]> {
  const loadable = useGatewayQuery(FetchDeploymentChoicesDocument, {
    variables: { text: text.trim() || undefined },
    keepPrevious: true,
  });
  return mapLoadable(loadable, ({ deployments }) =>
    deployments.results.map(({ id, key, connector }) => ({
      id,
      key,
      connectorName: connector.name,
      connectorVersion: connector.version,
    })),
  );
}
