import type {
  ConnectorConfigurationApplication as WireConnectorConfigurationApplication,
  ConnectorGlobalConfiguration as WireConnectorGlobalConfiguration,
} from '@commercetools-connect/sdk';

import type {
  ConfigurationKeys,
  ConnectorApplication,
  SecuredConfigurationKey,
  StandardConfigurationKey,
} from '../graphql/generated/resolver-types.js';
import { present, type Loose } from './loose.js';

/** The applications that connect.yaml declares, each with its configuration keys. */
export function toConnectorApplications(
  configurations: Loose<WireConnectorConfigurationApplication[]>,
): ConnectorApplication[] {
  return present(configurations).map((application) => ({
    applicationName: application.applicationName ?? '',
    applicationType: application.applicationType ?? '',
    ...toKeys(application),
  }));
}

/** Keys shared by all applications; null when connect.yaml declares none. */
export function toConfigurationKeys(
  global: Loose<WireConnectorGlobalConfiguration>,
): ConfigurationKeys | null {
  return global ? toKeys(global) : null;
}

function toKeys(declared: NonNullable<Loose<WireConnectorGlobalConfiguration>>): ConfigurationKeys {
  const securedConfiguration = present(declared.securedConfiguration).map(toSecuredKey);
  const secured = new Set(securedConfiguration.map(({ key }) => key));
  const standardConfiguration = present(declared.standardConfiguration)
    .map(toStandardKey)
    .filter(({ key }) => !secured.has(key));
  return { standardConfiguration, securedConfiguration };
}

type WireKey = {
  key?: string | null;
  description?: string | null;
  required?: boolean | null;
  default?: string | null;
};

function toSecuredKey({ key, description, required }: WireKey): SecuredConfigurationKey {
  return { key: key ?? '', description: description ?? null, required: required ?? false };
}

function toStandardKey(wire: WireKey): StandardConfigurationKey {
  return { ...toSecuredKey(wire), default: wire.default ?? null };
}
