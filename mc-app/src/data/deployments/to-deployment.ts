import { toDeploymentStatus, type DeploymentStatus, type ReportEntry } from '@connect-console/domain';
import type { TDeploymentSummaryFragment } from '../generated/gateway';
import { toReportEntries } from '../to-report-entries';

/** A Deployment as lists show it. */
export type DeploymentSummary = {
  id: string;
  key: string | null;
  /** `preview`, `sandbox`, `production`; null for one that is older than the field and no preview. */
  type: string | null;
  region: string;
  status: DeploymentStatus;
  connector: DeployedConnector;
  /** Null until a build has ended. */
  buildReport: ReportEntry[] | null;
};

/** The connector as it was when it was deployed. */
export type DeployedConnector = {
  id: string;
  key: string | null;
  name: string;
  version: number;
  repositoryUrl: string;
  tag: string;
  isCertified: boolean;
};

/** Maps the gateway's list entry to our model. */
export function toDeploymentSummary(wire: TDeploymentSummaryFragment): DeploymentSummary {
  const buildReport = toReportEntries(wire.buildReport);
  return {
    id: wire.id,
    key: wire.key,
    type: wire.type ?? (wire.preview ? 'preview' : null),
    region: wire.deployedRegion,
    status: toDeploymentStatus(wire.status, buildReport ?? []),
    connector: toDeployedConnector(wire.connector),
    buildReport,
  };
}

function toDeployedConnector(wire: TDeploymentSummaryFragment['connector']): DeployedConnector {
  return {
    id: wire.id,
    key: wire.key,
    name: wire.name,
    version: wire.version,
    repositoryUrl: wire.repository.url,
    tag: wire.repository.tag,
    isCertified: wire.certified,
  };
}
