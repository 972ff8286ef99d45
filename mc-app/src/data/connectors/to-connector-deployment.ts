import { toDeploymentStatus, type DeploymentStatus } from '@connect-console/domain';
import type { TWhereDeployedFragment } from '../generated/gateway';
import { toReportEntries } from '../to-report-entries';

/** A Deployment as the connector that it runs tells of it. */
export type ConnectorDeployment = {
  id: string;
  key: string | null;
  /** `preview`, `sandbox`, `production`; null for one that is older than the field and no preview. */
  type: string | null;
  region: string;
  status: DeploymentStatus;
  connector: { version: number; tag: string };
};

/** Maps a deployment among those of a connector to our model. */
export function toConnectorDeployment(
  wire: NonNullable<TWhereDeployedFragment['deployments']>[number],
): ConnectorDeployment {
  return {
    id: wire.id,
    key: wire.key,
    type: wire.type ?? (wire.preview ? 'preview' : null),
    region: wire.deployedRegion,
    status: toDeploymentStatus(wire.status, toReportEntries(wire.buildReport) ?? []),
    connector: { version: wire.connector.version, tag: wire.connector.repository.tag },
  };
}
