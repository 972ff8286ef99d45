import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchDeploymentDocument } from '../generated/gateway';
import { toDeployment, type Deployment } from './to-deployment';

/** One Deployment; null when there is none with this id. */
export function useDeployment(id: string): Loadable<Deployment | null> {
  const loadable = useGatewayQuery(FetchDeploymentDocument, { variables: { id } });
  return mapLoadable(loadable, ({ deployment }) => deployment && toDeployment(deployment));
}
