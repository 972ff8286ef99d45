import type { Logger } from 'pino';

import { createApplicationProbe, type ProbeApplication } from './applications/probe-application.js';
import { createApiClient } from './connect/api-client.js';
import { createConnectApi, type ConnectApi } from './connect/connect-api.js';
import { createConnectSnapshots } from './connect/connect-snapshots.js';
import { createForgettingClient } from './connect/forgetting-client.js';
import { createGrantedScopes, missingScopes } from './connect/granted-scopes.js';
import { createPlatformClock, type PlatformClock } from './connect/platform-clock.js';
import { createProjectGraphql, type ProjectGraphql } from './connect/project-graphql.js';
import type { GatewayConfig } from './config.js';
import { createJournalStore, type JournalStore } from './journal/journal-store.js';
import { createOmittedSecretsRecord, type OmittedSecretsRecord } from './journal/omitted-secrets.js';
import { createCorrelationId } from './observability/correlation-id.js';
import { createRegistrationStore, type RegistrationStore } from './registration/registration-store.js';
import { createHealthCheck, type AskHealth } from './targets/ask-health.js';
import { createTargetStore, type TargetStore } from './targets/target-store.js';
import { createWiringReader, type ReadProjectWiring } from './wiring/create-wiring-reader.js';

/** Everything of commercetools that the gateway talks to. */
export type Clients = {
  connectFor: (correlationId: string) => ConnectApi;
  journalFor: (correlationId: string) => JournalStore;
  omittedSecretsFor: (correlationId: string) => OmittedSecretsRecord;
  probeApplication: ProbeApplication;
  /** Of the gateway's API client, e.g. `view_types:my-project`; null when its token does not tell. */
  findScopes: () => Promise<readonly string[] | null>;
  /** The GraphQL API of the project */
  graphqlFor: (correlationId: string) => ProjectGraphql;
  targetsFor: (correlationId: string) => TargetStore;
  wiringFor: (correlationId: string, log: Logger) => ReadProjectWiring;
  askHealth: AskHealth;
  registrations: RegistrationStore;
  clock: PlatformClock;
};

const PROBE_TIMEOUT_MS = 5_000;

export function createClients(config: GatewayConfig): Clients {
  const { connectUrl, apiUrl, projectKey, applicationsUrl, omittedSecrets: configured } = config;
  const clock = createPlatformClock();
  const scopes = createGrantedScopes();
  const snapshots = createConnectSnapshots();
  const client = createForgettingClient(createApiClient(connectUrl, config, { clock }), snapshots);
  const httpApi = createApiClient(apiUrl, config, { clock, scopes });
  const registrations = createRegistrationStore(httpApi, config, createCorrelationId);
  const findScopes: Clients['findScopes'] = async () => {
    // Any call gets a token first; whether it succeeds says nothing about scopes.
    if (scopes.known() === null) await registrations.read().catch(() => undefined);
    return scopes.known();
  };
  const findMissingScopes = async (): Promise<string[] | null> =>
    missingScopes(await findScopes(), projectKey);
  const graphqlFor: Clients['graphqlFor'] = (correlationId) =>
    createProjectGraphql({ client: httpApi, projectKey, correlationId });
  return {
    connectFor: (correlationId) =>
      createConnectApi({ client, snapshots, connectUrl, projectKey, correlationId, findMissingScopes }),
    journalFor: (correlationId) => createJournalStore({ client: httpApi, projectKey, correlationId }),
    omittedSecretsFor: (correlationId) =>
      createOmittedSecretsRecord({ client: httpApi, projectKey, correlationId, configured }),
    graphqlFor,
    targetsFor: (correlationId) => createTargetStore({ client: httpApi, projectKey, correlationId }),
    wiringFor: (correlationId, log) => createWiringReader({ graphql: graphqlFor(correlationId), log }),
    askHealth: createHealthCheck({ applicationsUrl, timeoutMs: PROBE_TIMEOUT_MS }),
    probeApplication: createApplicationProbe({ applicationsUrl, timeoutMs: PROBE_TIMEOUT_MS }),
    findScopes,
    registrations,
    clock,
  };
}
