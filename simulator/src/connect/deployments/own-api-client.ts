import { createHash } from 'node:crypto';
import type { Platform } from '../../platform.js';
import type { ConnectDeployment, StoredDeployment } from '../../state.js';

/** The API client that Connect makes for a Deployment whose connector asks for one with `inheritAs.apiClient`. */
export function addApiClient(
  { state, nextId }: Pick<Platform, 'state' | 'nextId'>,
  projectKey: string,
  scopes: readonly string[],
): NonNullable<ConnectDeployment['apiClient']> {
  const clientId = nextId().replaceAll('-', '').slice(0, 24);
  const clientSecret = createHash('sha256').update(`secret of ${clientId}`).digest('base64url').slice(0, 32);
  const complete = scopes.map((scope) => `${scope}:${projectKey}`);
  state.apiClients.push({ clientId, clientSecret, projectKey, scopes: complete });
  return { name: clientId, scopes: [...scopes] };
}

/** Takes it away when the Deployment is gone. */
export function removeApiClient(
  { state, connectBehavior }: Pick<Platform, 'state' | 'connectBehavior'>,
  { deployment: { apiClient } }: StoredDeployment,
): void {
  if (apiClient === undefined || connectBehavior['api-client-after-undeploy'] === 'kept') return;
  state.apiClients = state.apiClients.filter(({ clientId }) => clientId !== apiClient.name);
}
