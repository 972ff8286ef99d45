import type { ConfigurationValue, DeploymentGlobalConfiguration } from '@commercetools-connect/sdk';
import type { ApplicationConfiguration, DeployedApplication } from '../../state.js';
import type { ConnectBehavior } from '../behavior/behavior.js';

/** What a redeploy with values leaves in the applications. */
export function mergeApplications(
  kept: readonly DeployedApplication[],
  submitted: readonly ApplicationConfiguration[],
  behavior: ConnectBehavior,
): DeployedApplication[] {
  return kept.map((application) => {
    const own = submitted.find(({ applicationName }) => applicationName === application.applicationName);
    if (own !== undefined) return mergeApplication(application, own, behavior);
    return behavior['omitted-applications'] === 'kept' ? application : emptied(application);
  });
}

function mergeApplication(
  kept: DeployedApplication,
  submitted: ApplicationConfiguration,
  behavior: ConnectBehavior,
): DeployedApplication {
  const { schedule, retryPolicy } = submitted;
  const { retryPolicy: override, ...facts } = kept;
  const isKept = retryPolicy === undefined && behavior['retry-policy-omitted'] === 'kept';
  const newPolicy = isKept ? override : retryPolicy;
  return {
    ...facts,
    ...mergeValues(kept, submitted, behavior),
    ...(schedule !== undefined && { schedule }),
    ...(newPolicy !== undefined && { retryPolicy: newPolicy }),
  };
}

/** What a redeploy leaves in the values that all applications share. */
export function mergeGlobal(
  kept: DeploymentGlobalConfiguration | undefined,
  submitted: DeploymentGlobalConfiguration | undefined,
  behavior: ConnectBehavior,
): DeploymentGlobalConfiguration | undefined {
  return submitted === undefined ? kept : mergeValues(kept, submitted, behavior);
}

function mergeValues(
  kept: DeploymentGlobalConfiguration = {},
  submitted: DeploymentGlobalConfiguration,
  behavior: ConnectBehavior,
): Required<DeploymentGlobalConfiguration> {
  const merges = behavior['merge-configuration'] === 'merge';
  const keepsSecrets = merges || behavior['omitted-secrets'] === 'kept';
  return {
    standardConfiguration: byKey(merges ? kept.standardConfiguration : [], submitted.standardConfiguration),
    securedConfiguration: byKey(
      keepsSecrets ? kept.securedConfiguration : [],
      submitted.securedConfiguration,
    ),
  };
}

function emptied(application: DeployedApplication): DeployedApplication {
  return { ...application, standardConfiguration: [], securedConfiguration: [] };
}

/** Later values replace earlier ones of the same key. */
function byKey(kept: ConfigurationValue[] = [], submitted: ConfigurationValue[] = []): ConfigurationValue[] {
  const values = new Map([...kept, ...submitted].map((value) => [value.key, value]));
  return [...values.values()];
}
