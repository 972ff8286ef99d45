import type { ConfigurationValue, DeploymentGlobalConfiguration } from '@commercetools-connect/sdk';
import type { Origins } from '../../origins.js';
import type { DeployedApplication, SimulatorState, StoredDeployment } from '../../state.js';

export type DeployedAt = { stored: StoredDeployment; application: DeployedApplication };

/** Connect routes traffic to this port only. */
const PORT = '8080';
const WITH_SERVER = ['service', 'event', 'job'];

/** The application of a Deployment that has this host in its URL. */
export function findApplicationAt({ deployments }: SimulatorState, host: string): DeployedAt | undefined {
  for (const stored of deployments) {
    const application = stored.deployment.applications.find(({ url }) => hostOf(url) === host);
    if (application !== undefined) return { stored, application };
  }
  return undefined;
}

/**
 * Exactly what Connect sets for an application when it builds and starts it: its configuration, the global one and what
 * its type gets; `script` adds what automation scripts get. Values are real.
 */
export function injectedEnvironment(
  state: SimulatorState,
  { programs }: Pick<Origins, 'programs'>,
  { stored, application, script }: DeployedAt & { script: boolean },
): Record<string, string> {
  const { connector, globalConfiguration } = stored.deployment;
  const declared = connector.configurations?.find(
    ({ applicationName }) => applicationName === application.applicationName,
  );
  const type = declared?.applicationType ?? '';
  const { url = '' } = application;
  return {
    ...valuesOf(globalConfiguration ?? {}),
    ...valuesOf(application),
    ...(type.startsWith('merchant-center-') && { APPLICATION_URL: url }),
    ...(WITH_SERVER.includes(type) && { PORT, ...apiClientOf(state, stored, programs) }),
    ...(script && type === 'service' && { CONNECT_SERVICE_URL: url }),
  };
}

/** Both families of names: the documents of the platform disagree. */
function apiClientOf(
  { apiClients, projects }: SimulatorState,
  { projectKey, deployment }: StoredDeployment,
  programs: string,
): Record<string, string> {
  const client = apiClients.find(({ clientId }) => clientId === deployment.apiClient?.name);
  if (client === undefined) return {};
  const scope = client.scopes.join(' ');
  return {
    CTP_PROJECT_KEY: projectKey,
    CTP_CLIENT_ID: client.clientId,
    CTP_CLIENT_SECRET: client.clientSecret,
    CTP_CLIENT_SCOPE: scope,
    CTP_SCOPE: scope,
    CTP_CLIENT_REGION: projects.find(({ key }) => key === projectKey)?.region ?? '',
    CTP_API_URL: `${programs}/ctp`,
    CTP_AUTH_URL: `${programs}/auth`,
  };
}

function valuesOf({
  standardConfiguration = [],
  securedConfiguration = [],
}: DeploymentGlobalConfiguration): Record<string, string> {
  const values: ConfigurationValue[] = [...standardConfiguration, ...securedConfiguration];
  return Object.fromEntries(values.map(({ key, value }) => [key, value]));
}

/** A URL may be a host name alone. */
function hostOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  return new URL(url.includes('://') ? url : `https://${url}`).host;
}
