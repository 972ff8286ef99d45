import type { ApiConfig } from '../config.js';
import { createApiClient } from '../connect/api-client.js';
import { createCustomObjects, type CustomObjects } from '../connect/custom-objects.js';
import { createGrantedScopes } from '../connect/granted-scopes.js';
import { createCorrelationId } from '../observability/correlation-id.js';
import { createRegistrationStore, type RegistrationStore } from '../registration/registration-store.js';

/** What an automation script talks to, with the API client that Connect made for the deployment. */
export type ScriptClients = {
  registrations: RegistrationStore;
  objectsIn: (container: string) => CustomObjects;
  /** The settings of the project; null when the API client may not read them. */
  readProject: () => Promise<unknown>;
};

const READING_THE_PROJECT = ['view_project_settings', 'manage_project_settings', 'manage_project'];

export function createScriptClients(config: ApiConfig): ScriptClients {
  const { projectKey, apiUrl } = config;
  const correlationId = createCorrelationId();
  const scopes = createGrantedScopes();
  const client = createApiClient(apiUrl, config, { scopes });
  return {
    registrations: createRegistrationStore(client, config, createCorrelationId),
    objectsIn: (container) => createCustomObjects({ client, projectKey, container, correlationId }),
    async readProject() {
      const granted = scopes.known() ?? [];
      const mayRead = READING_THE_PROJECT.some((scope) => granted.includes(`${scope}:${projectKey}`));
      return mayRead ? client({ method: 'GET', uri: `/${projectKey}` }, correlationId) : null;
    },
  };
}
