import { toDeploymentStatus, type DeploymentStatus } from '@connect-console/domain';
import type { TFetchConnectedSystemsQuery } from '../generated/gateway';

/** A Deployment as order support sees it: something that this project's data goes to or comes from. */
export type ConnectedSystem = {
  /** Of the Deployment. */
  id: string;
  key: string | null;
  /** Name of the connector. */
  name: string;
  /** Git tag of the deployed connector. */
  tag: string;
  status: DeploymentStatus;
};

export type ConnectedSystems = {
  systems: ConnectedSystem[];
  /** How many more there are than were fetched. */
  moreCount: number;
};

/** Reads the gateway's page of Deployments. */
export function toConnectedSystems({ deployments }: TFetchConnectedSystemsQuery): ConnectedSystems {
  return {
    systems: deployments.results.map(({ id, key, status, connector, buildReport }) => ({
      id,
      key,
      name: connector.name,
      tag: connector.repository.tag,
      status: toDeploymentStatus(status, buildReport?.entries),
    })),
    moreCount: Math.max(0, deployments.total - deployments.results.length),
  };
}
