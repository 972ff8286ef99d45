import type { ConnectorVersion } from '@connect-console/domain';

type Versioned = { version: number; repository: { tag: string } };

export function toConnectorVersion(connector: Versioned | null): ConnectorVersion | null {
  return connector && { version: connector.version, tag: connector.repository.tag };
}
