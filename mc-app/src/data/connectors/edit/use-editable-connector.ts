import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchEditableConnectorDocument } from '../../generated/gateway';
import { toEditableConnector, type EditableConnector } from './to-editable-connector';

/** One ConnectorStaged to be changed; null when there is none with this id. */
export function useEditableConnector(id: string): Loadable<EditableConnector | null> {
  const loadable = useGatewayQuery(FetchEditableConnectorDocument, { variables: { id } });
  return mapLoadable(
    loadable,
    ({ stagedConnector }) => stagedConnector && toEditableConnector(stagedConnector),
  );
}
