import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchDeployableConnectorDocument } from '../../generated/gateway';
import { toDeployable, type Deployable } from './to-deployable-connector';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What can be deployed under an id or a key: the published connector, its draft, both or none. */
export function useDeployable(idOrKey: string): Loadable<Deployable> {
  const isId = ID.test(idOrKey);
  const loadable = useGatewayQuery(FetchDeployableConnectorDocument, {
    variables: isId ? { ids: [idOrKey], id: idOrKey } : { keys: [idOrKey], key: idOrKey },
  });
  return mapLoadable(loadable, toDeployable);
}
