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
} from '../graphql/generated/resolver-types.js';
import { present, type Loose } from './loose.js';
import type { Identified } from './readable-body.js';
import { toConfigurationKeys, toConnectorApplications } from './to-configuration-keys.js';
import { toConfigurationValues } from './to-configuration-values.js';
import { toRepository } from './to-connector.js';
import { toReport } from './to-report.js';

export function toDeployment(wire: Identified<WireDeployment>): Deployment {
  const connector = toDeployedConnector(wire.connector);
  return {
    id: wire.id,
    version: wire.version,
    key: wire.key ?? null,
    type: wire.type ?? null,
    preview: wire.preview ?? wire.type === 'preview',
    status: wire.status ?? 'Unknown',
    deployedRegion: wire.deployedRegion ?? '',
    connector,
    applications: present(wire.applications).map((application) => toApplication(application, connector)),
    globalConfiguration: toGlobalConfiguration(wire),
    buildReport: toReport(wire.details?.build?.report),
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
    certified: connector?.certified ?? false,
  };
}

function toApplication(
  application: NonNullable<Loose<WireApplicationDeployment>>,
  connector: DeployedConnector,
): ApplicationDeployment {
  const declared = connector.applications.find(
    ({ applicationName }) => applicationName === application.applicationName,
  );
  return {
    id: application.id ?? application.applicationName ?? '',
    applicationName: application.applicationName ?? '',
    applicationType: declared?.applicationType ?? null,
    ...toConfigurationValues(application, declared),
    url: application.url ?? null,
    topic: application.topic ?? null,
    schedule: application.schedule ?? null,
  };
}

function toGlobalConfiguration(wire: Identified<WireDeployment>): ConfigurationValues | null {
  const declared = toConfigurationKeys(wire.connector?.globalConfiguration);
  return declared || wire.globalConfiguration
    ? toConfigurationValues(wire.globalConfiguration, declared)
    : null;
}
