import { ClientBuilder } from '@commercetools/ts-client';

import type { ApiConfig } from '../config.js';
import type { GrantedScopes } from './granted-scopes.js';
import type { PlatformClock } from './platform-clock.js';
import { createTokenFetch } from './token-fetch.js';
import { unauthorized, UpstreamError } from './upstream-error.js';
import { createUpstreamFetch } from './upstream-fetch.js';

export type ApiRequest = {
  method: 'GET' | 'POST' | 'DELETE';
  /** Path and query below the host. */
  uri: string;
  body?: Record<string, unknown>;
};

/** Calls one API of commercetools with the gateway's own credentials; rejects with UpstreamError. */
export type ApiClient = (request: ApiRequest, correlationId: string) => Promise<unknown>;

/** Who hears what every answer tells besides its body. */
type Listeners = { clock?: PlatformClock; scopes?: GrantedScopes };

/** One client per host; tokens are fetched, kept and refreshed by ts-client. */
export function createApiClient(
  host: string,
  config: ApiConfig,
  { clock, scopes: granted }: Listeners = {},
): ApiClient {
  const { projectKey, authUrl, clientId, clientSecret, scopes, timeoutMs } = config;
  const client = new ClientBuilder()
    .withClientCredentialsFlow({
      host: authUrl,
      projectKey,
      credentials: { clientId, clientSecret },
      scopes: scopes.length > 0 ? scopes : undefined,
      httpClient: createTokenFetch(timeoutMs, granted),
    })
    .withHttpMiddleware({
      host,
      httpClient: createUpstreamFetch({ timeoutMs, isRepeatable: (method) => method === 'GET', clock }),
      // Otherwise a rejected error holds the access token and the whole request body.
      includeRequestInErrorResponse: false,
    })
    .withUserAgentMiddleware({ name: 'connect-console-gateway' })
    .build();
  return async (request, correlationId) => {
    try {
      const { body } = await client.execute({ ...request, headers: { 'X-Correlation-ID': correlationId } });
      return body;
    } catch (rejection) {
      throw toUpstreamError(rejection);
    }
  };
}

/** ts-client wraps what our fetch threw as `{ body: null, error: { error: thrown } }`. */
function toUpstreamError(rejection: unknown): unknown {
  if (rejection instanceof UpstreamError) return rejection;
  const { error, statusCode } = rejection as { error?: { error?: unknown } | null; statusCode?: number };
  if (error?.error instanceof UpstreamError) return error.error;
  if (statusCode === 401) return unauthorized();
  return new Error('The commercetools client failed in an unexpected way', { cause: rejection });
}
