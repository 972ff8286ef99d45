import type { ApiClient as ShownApiClient, ApiClientPagedQueryResponse } from '@commercetools/platform-sdk';
import type { Router } from 'express';
import type { Platform } from '../../platform.js';
import type { ApiClient } from '../../state.js';
import { resourceNotFound } from '../ctp-error.js';
import { type CtpEndpoint, param } from './ctp-endpoint.js';

/** `…/api-clients`: those of the project without their secrets, and taking one away. */
export function addApiClientRoutes(router: Router, endpoint: CtpEndpoint, { state }: Platform): void {
  const all = '/:projectKey/api-clients';
  router.get(
    all,
    endpoint(['view_api_clients'], ({ projectKey }) => {
      const results = state.apiClients.filter((client) => client.projectKey === projectKey).map(shown);
      const page: ApiClientPagedQueryResponse = {
        limit: results.length,
        offset: 0,
        count: results.length,
        total: results.length,
        results,
      };
      return { body: page };
    }),
  );
  router.delete(
    `${all}/:id`,
    endpoint(['manage_api_clients'], ({ projectKey, request }) => {
      const id = param(request, 'id');
      const found = state.apiClients.find(
        (client) => client.projectKey === projectKey && client.clientId === id,
      );
      if (found === undefined) throw resourceNotFound(`The ApiClient with ID '${id}' was not found.`);
      state.apiClients = state.apiClients.filter((client) => client !== found);
      return { body: shown(found) };
    }),
  );
}

function shown({ clientId, scopes }: ApiClient): ShownApiClient {
  return { id: clientId, name: clientId, scope: scopes.join(' ') };
}
