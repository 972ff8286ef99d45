import type {
  ConfigurationValue,
  DeploymentConnector,
  DeploymentGlobalConfiguration,
  StandardConfigurationKey,
} from '@commercetools-connect/sdk';
import type { ApplicationConfiguration } from '../../state.js';
import type { ConnectBehavior } from '../behavior/behavior.js';
import { refusal } from '../connect-error.js';
import { checkRetryPolicy } from './retry-policy-rules.js';

type Declared = Pick<DeploymentConnector, 'configurations' | 'globalConfiguration'>;
type Section = 'standardConfiguration' | 'securedConfiguration';

const SECTIONS = { standardConfiguration: 'standard', securedConfiguration: 'secret' } as const;

/** Throws the Connect error for an application or key that connect.yaml does not have. */
export function checkApplications(declared: Declared, submitted: readonly ApplicationConfiguration[]): void {
  for (const configuration of submitted) {
    const name = configuration.applicationName;
    const application = declared.configurations?.find(({ applicationName }) => applicationName === name);
    if (application === undefined) {
      const message = `Deployment does not require configuration for application named '${name}'.`;
      throw refusal('DeploymentUnknownApplicationConfiguration', message);
    }
    checkRetryPolicy(configuration, application.applicationType);
    for (const [section, word] of sections()) {
      const unknown = firstUndeclared(configuration[section], application[section]);
      if (unknown === undefined) continue;
      const message = `Deployment does not require ${word} configuration with key ${unknown} for application named ${name}.`;
      throw refusal('DeploymentUnknownApplicationConfigurationKey', message);
    }
  }
}

/** Throws for a required key without a value, where Connect checks them; the code is a guess. */
export function checkRequiredKeys(
  declared: Declared,
  submitted: readonly ApplicationConfiguration[],
  behavior: ConnectBehavior,
): void {
  if (behavior['required-application-keys'] === 'unchecked') return;
  for (const configuration of submitted) {
    const name = configuration.applicationName;
    const application = declared.configurations?.find(({ applicationName }) => applicationName === name);
    for (const [section, word] of sections()) {
      const required = application?.[section].filter((key) => key.required) ?? [];
      const missing = required.find(({ key }) => !configuration[section].some((given) => given.key === key));
      if (missing === undefined) continue;
      const message = `Deployment requires ${word} configuration with key ${missing.key} for application named ${name}.`;
      throw refusal('DeploymentMissingApplicationConfigurationKey', message);
    }
  }
}

/** Throws the Connect error for global keys that are unknown, missing or empty. */
export function checkGlobal(
  { globalConfiguration }: Declared,
  submitted: DeploymentGlobalConfiguration,
  { complete }: { complete: boolean },
): void {
  for (const [section, word] of sections()) {
    const declared = globalConfiguration?.[section] ?? [];
    const given = submitted[section] ?? [];
    const unknown = firstUndeclared(given, declared);
    if (unknown !== undefined) {
      const message = `Deployment global configuration does not require ${word} with key ${unknown}.`;
      throw refusal('DeploymentUnknownGlobalConfigurationKey', message);
    }
    for (const { key } of declared.filter(({ required }) => required)) {
      const value = given.find((candidate) => candidate.key === key)?.value;
      if (value === undefined && complete) {
        const message = `Deployment global configuration requires ${word} with key ${key}.`;
        throw refusal('DeploymentMissingGlobalConfigurationKey', message);
      }
      if (value === '') {
        const message = `Deployment requires a non empty value for ${word} global configuration with key ${key}.`;
        throw refusal('DeploymentEmptyRequiredGlobalConfigurationKey', message);
      }
    }
  }
}

/** An application without values, as a draft lists it. */
export function emptyConfiguration(applicationName: string): ApplicationConfiguration {
  return { applicationName, standardConfiguration: [], securedConfiguration: [] };
}

function sections(): [Section, string][] {
  return Object.entries(SECTIONS) as [Section, string][]; // Object.entries widens keys to string
}

function firstUndeclared(
  given: readonly ConfigurationValue[],
  declared: readonly Pick<StandardConfigurationKey, 'key'>[],
): string | undefined {
  return given.find(({ key }) => !declared.some((candidate) => candidate.key === key))?.key;
}
