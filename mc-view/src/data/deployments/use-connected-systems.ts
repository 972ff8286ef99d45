import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchConnectedSystemsDocument } from '../generated/gateway';
import { toConnectedSystems, type ConnectedSystems } from './to-connected-systems';

const LIMIT = 50;

/** The first 50 Deployments of the project, in the order of the Connect API. */
export function useConnectedSystems(): Loadable<ConnectedSystems> {
  const page = useGatewayQuery(FetchConnectedSystemsDocument, { variables: { limit: LIMIT } });
  return mapLoadable(page, toConnectedSystems);
}
