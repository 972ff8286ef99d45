import type {
  ApplicationDeployment as WireApplicationDeployment,
  Deployment as WireDeployment,
  DeploymentConnector as WireDeploymentConnector,
} from '@commercetools-connect/sdk';

import type {
  ApplicationDeployment,
  ConfigurationValues,
  DeployedConnector,
  Deployment,
  RetryPolicy,
} from '../graphql/generated/resolver-types.js';
import { present, type Loose } from './loose.js';
import type { Identified } from './readable-body.js';
import { toConfigurationKeys, toConnectorApplications } from './to-configuration-keys.js';
import { toConfigurationValues, tellsOfSecrets } from './to-configuration-values.js';
import { toRepository } from './to-connector.js';
import { toReport } from './to-report.js';
import { toWholeNumber } from './to-whole-number.js';

/** What a Deployment tells itself; the rest is asked for elsewhere. */
export type DeploymentFacts = Omit<
  Deployment,
  'isOwn' | 'since' | 'run' | 'usual' | 'drift' | 'latest' | 'published' | 'draft' | 'wiring'
>;

/** Documented in the release notes, and not in the SDK 0.0.13. */
type WireRetryPolicy = {
  strategy?: string;
  minBackoffSeconds?: number;
  maxBackoffSeconds?: number;
  maxAttempts?: number;
};
type WireApplication = WireApplicationDeployment & { retryPolicy?: WireRetryPolicy };
type WireFacts = Omit<WireDeployment, 'applications'> & { applications: WireApplication[] };

export function toDeployment(wire: Identified<WireFacts>): DeploymentFacts {
  const connector = toDeployedConnector(wire.connector);
  const applications = present(wire.applications);
  const tells = tellsOfSecrets(
    [...applications, wire.globalConfiguration],
    [...connector.applications, connector.globalConfiguration],
  );
  return {
    id: wire.id,
    version: wire.version,
    key: wire.key ?? null,
    type: wire.type ?? null,
    preview: wire.preview ?? wire.type === 'preview',
    status: wire.status ?? 'Unknown',
    deployedRegion: wire.deployedRegion ?? '',
    connector,
    applications: applications.map((application) => toApplication(application, connector, tells)),
    globalConfiguration: toGlobalConfiguration(wire, connector, tells),
    buildReport: toReport(wire.details?.build?.report),
    apiClientScopes: present(wire.apiClient?.scopes),
  };
}

function toDeployedConnector(connector: Loose<WireDeploymentConnector>): DeployedConnector {
  return {
    id: connector?.id ?? '',
    key: connector?.key ?? null,
    version: connector?.version ?? 0,
    name: connector?.name ?? connector?.key ?? connector?.id ?? '',
    description: connector?.description ?? null,
    repository: toRepository(connector?.repository),
    integrationTypes: present(connector?.integrationTypes),
    applications: toConnectorApplications(connector?.configurations),
    globalConfiguration: toConfigurationKeys(connector?.globalConfiguration),
    certified: connector?.certified ?? false,
    supportedRegions: present(connector?.supportedRegions),
  };
}

function toApplication(
  application: NonNullable<Loose<WireApplication>>,
  connector: DeployedConnector,
  tells: boolean,
): ApplicationDeployment {
  const declared = connector.applications.find(
    ({ applicationName }) => applicationName === application.applicationName,
  );
  return {
    id: application.id ?? application.applicationName ?? '',
    applicationName: application.applicationName ?? '',
    applicationType: declared?.applicationType ?? null,
    ...toConfigurationValues(application, declared, tells),
    url: application.url ?? null,
    topic: application.topic ?? null,
    schedule: application.schedule ?? null,
    retryPolicy: toRetryPolicy(application.retryPolicy),
  };
}

function toRetryPolicy(policy: Loose<WireRetryPolicy>): RetryPolicy | null {
  if (!policy?.strategy) return null;
  return {
    strategy: policy.strategy,
    minBackoffSeconds: toWholeNumber(policy.minBackoffSeconds),
    maxBackoffSeconds: toWholeNumber(policy.maxBackoffSeconds),
    maxAttempts: toWholeNumber(policy.maxAttempts),
  };
}

function toGlobalConfiguration(
  { globalConfiguration }: Identified<WireFacts>,
  connector: DeployedConnector,
  tells: boolean,
): ConfigurationValues | null {
  const declared = connector.globalConfiguration;
  return declared || globalConfiguration ? toConfigurationValues(globalConfiguration, declared, tells) : null;
}
