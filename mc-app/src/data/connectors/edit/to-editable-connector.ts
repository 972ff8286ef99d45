import {
  connectorFieldsFrom,
  toConnectorStatus,
  type ConnectorFields,
  type ConnectorStatus,
} from '@connect-console/domain';
import type { TEditableConnectorFragment } from '../../generated/gateway';

/** What a form about a ConnectorStaged starts from. */
export type EditableConnector = {
  id: string;
  version: number;
  fields: ConnectorFields;
  /** Only then Connect takes changes to its projects. */
  isPrivate: boolean;
  status: ConnectorStatus;
};

/** Maps the gateway's ConnectorStaged to the texts of a form. */
export function toEditableConnector(wire: TEditableConnectorFragment): EditableConnector {
  const { id, version, repository, status } = wire;
  return {
    id,
    version,
    fields: connectorFieldsFrom({ ...wire, repositoryUrl: repository.url, tag: repository.tag }),
    isPrivate: wire.private,
    status: toConnectorStatus(status),
  };
}
