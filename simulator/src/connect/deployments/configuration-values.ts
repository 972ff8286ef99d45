import type { ConfigurationValue, DeploymentGlobalConfiguration } from '@commercetools-connect/sdk';
import type { ApplicationConfiguration, DeployedApplication } from '../../state.js';

/**
 * What a redeploy leaves in an application: submitted keys replace kept ones, the rest stays.
 * The real semantics are not documented; this is the one place that decides them.
 */
export function mergeApplication(
  kept: DeployedApplication,
  submitted: ApplicationConfiguration | undefined,
): DeployedApplication {
  if (submitted === undefined) return kept;
  const { schedule, retryPolicy } = submitted;
  return {
    ...kept,
    standardConfiguration: mergeByKey(kept.standardConfiguration, submitted.standardConfiguration),
    securedConfiguration: mergeByKey(kept.securedConfiguration, submitted.securedConfiguration),
    ...(schedule !== undefined && { schedule }),
    ...(retryPolicy !== undefined && { retryPolicy }),
  };
}

/** The same for the values that all applications share. */
export function mergeGlobal(
  kept: DeploymentGlobalConfiguration | undefined,
  submitted: DeploymentGlobalConfiguration | undefined,
): DeploymentGlobalConfiguration | undefined {
  if (submitted === undefined) return kept;
  return {
    standardConfiguration: mergeByKey(kept?.standardConfiguration, submitted.standardConfiguration),
    securedConfiguration: mergeByKey(kept?.securedConfiguration, submitted.securedConfiguration),
  };
}

function mergeByKey(
  kept: ConfigurationValue[] = [],
  submitted: ConfigurationValue[] = [],
): ConfigurationValue[] {
  const values = new Map([...kept, ...submitted].map((value) => [value.key, value]));
  return [...values.values()];
}
