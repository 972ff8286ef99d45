import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchDeployableConnectorsDocument } from '../../generated/gateway';
import { toConnectorChoices, type ConnectorChoice } from './to-deployable-connector';

const KEY = /^[\w-]{2,256}$/;

/** Published connectors and previewable drafts whose name, description or key matches; the first ones of many. */
export function useDeployableConnectors(text: string): Loadable<ConnectorChoice[]> {
  const loadable = useGatewayQuery(FetchDeployableConnectorsDocument, {
    // The search of Connect does not look at keys.
    variables: { text: text === '' ? undefined : text, keys: [text], hasKey: KEY.test(text) },
    keepPrevious: true,
  });
  return mapLoadable(loadable, toConnectorChoices);
}
