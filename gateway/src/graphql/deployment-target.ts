import type { ConnectorVersion } from '@connect-console/domain';

import type { ConnectApi, ResourceName } from '../connect/connect-api.js';
import type { StagedConnectorFacts } from '../connect/to-staged-connector.js';
import { UpstreamError } from '../connect/upstream-error.js';
import type { Connector } from './generated/resolver-types.js';

/** What would be deployed: a ConnectorStaged for a preview, else a published Connector. */
export type DeploymentTarget = Pick<
  StagedConnectorFacts | Connector,
  'id' | 'version' | 'repository' | 'applications' | 'globalConfiguration' | 'apiClientScopes'
>;

export function toVersion({
  version,
  repository,
}: Pick<DeploymentTarget, 'version' | 'repository'>): ConnectorVersion {
  return { version, tag: repository.tag };
}

/** The connector as it is now, and not as anybody has kept it; refuses when it is no longer what was decided on. */
export async function readTarget(
  connect: ConnectApi,
  { name, staged, version }: { name: ResourceName | null; staged: boolean; version: number },
): Promise<DeploymentTarget> {
  const target = name && (await (staged ? connect.stagedConnector(name) : connect.connector(name)));
  if (!target) throw connectorNotFound();
  if (target.version !== version) throw targetChanged(version, target.version);
  return target;
}

/** With the code of the Connect API. */
function connectorNotFound(): UpstreamError {
  return new UpstreamError({
    code: 'ConnectorReferenceNotFound',
    status: 404,
    message: 'There is no such connector, or this project may not deploy it.',
  });
}

function targetChanged(expectedVersion: number, currentVersion: number): UpstreamError {
  return new UpstreamError({
    code: 'TARGET_CHANGED',
    status: 409,
    message: `The connector has moved on from version ${expectedVersion} to ${currentVersion}. Look what is different before you decide again.`,
    details: { expectedVersion, currentVersion },
  });
}
