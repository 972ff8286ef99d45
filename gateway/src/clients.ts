import { createApiClient } from './connect/api-client.js';
import { createConnectApi, type ConnectApi } from './connect/connect-api.js';
import type { ApiConfig } from './config.js';
import { createCorrelationId } from './observability/correlation-id.js';
import { createRegistrationStore, type RegistrationStore } from './registration/registration-store.js';

/** Everything of commercetools that the gateway talks to. */
export type Clients = {
  connectFor: (correlationId: string) => ConnectApi;
  registrations: RegistrationStore;
};

export function createClients(config: ApiConfig): Clients {
  const { connectUrl, projectKey } = config;
  const client = createApiClient(connectUrl, config);
  return {
    connectFor: (correlationId) => createConnectApi({ client, connectUrl, projectKey, correlationId }),
    registrations: createRegistrations(config),
  };
}

export function createRegistrations(config: ApiConfig): RegistrationStore {
  return createRegistrationStore(createApiClient(config.apiUrl, config), config, createCorrelationId);
}
