import { toDeploymentStatus, type DeploymentStatus, type ReportEntry } from '@connect-console/domain';
import type { TDeploymentDetailFragment, TDeploymentSummaryFragment } from '../generated/gateway';
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

/** A Deployment with its applications and their environment configuration. */
export type Deployment = DeploymentSummary & {
  version: number;
  applications: DeployedApplication[];
  globalConfiguration: EnvironmentConfiguration | null;
};

export type DeployedApplication = EnvironmentConfiguration & {
  id: string;
  name: string;
  /** Null when the connector snapshot does not know the application. */
  type: string | null;
  url: string | null;
  topic: string | null;
  /** Cron expression */
  schedule: string | null;
};

/** Secured values never reach the browser: only whether one is set. */
export type EnvironmentConfiguration = {
  standard: { key: string; value: string }[];
  secured: { key: string; isSet: boolean }[];
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

/** Maps the gateway's Deployment to our model. */
export function toDeployment(wire: TDeploymentDetailFragment): Deployment {
  return {
    ...toDeploymentSummary(wire),
    version: wire.version,
    applications: wire.applications.map((application) => ({
      id: application.id,
      name: application.applicationName,
      type: application.applicationType,
      url: application.url,
      topic: application.topic,
      schedule: application.schedule,
      ...toEnvironmentConfiguration(application),
    })),
    globalConfiguration: wire.globalConfiguration
      ? toEnvironmentConfiguration(wire.globalConfiguration)
      : null,
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

type WireConfiguration = NonNullable<TDeploymentDetailFragment['globalConfiguration']>;

function toEnvironmentConfiguration(wire: WireConfiguration): EnvironmentConfiguration {
  return {
    standard: wire.standardConfiguration.map(({ key, value }) => ({ key, value })),
    secured: wire.securedConfiguration.map(({ key, isSet }) => ({ key, isSet })),
  };
}
