import { createApiClient } from './connect/api-client.js';
import { createConnectApi, type ConnectApi } from './connect/connect-api.js';
import { createConnectSnapshots } from './connect/connect-snapshots.js';
import { createForgettingClient } from './connect/forgetting-client.js';
import { createPlatformClock, type PlatformClock } from './connect/platform-clock.js';
import type { ApiConfig } from './config.js';
import { createJournalStore, type JournalStore } from './journal/journal-store.js';
import { createCorrelationId } from './observability/correlation-id.js';
import { createRegistrationStore, type RegistrationStore } from './registration/registration-store.js';

/** Everything of commercetools that the gateway talks to. */
export type Clients = {
  connectFor: (correlationId: string) => ConnectApi;
  journalFor: (correlationId: string) => JournalStore;
  registrations: RegistrationStore;
  clock: PlatformClock;
};

export function createClients(config: ApiConfig): Clients {
  const { connectUrl, apiUrl, projectKey } = config;
  const clock = createPlatformClock();
  const snapshots = createConnectSnapshots();
  const client = createForgettingClient(createApiClient(connectUrl, config, clock), snapshots);
  const httpApi = createApiClient(apiUrl, config, clock);
  return {
    connectFor: (correlationId) =>
      createConnectApi({ client, snapshots, connectUrl, projectKey, correlationId }),
    journalFor: (correlationId) => createJournalStore({ client: httpApi, projectKey, correlationId }),
    registrations: createRegistrationStore(httpApi, config, createCorrelationId),
    clock,
  };
}

export function createRegistrations(config: ApiConfig): RegistrationStore {
  return createRegistrationStore(createApiClient(config.apiUrl, config), config, createCorrelationId);
}
