import type { GrantedScopes } from './granted-scopes.js';
import { unauthorized, UpstreamError } from './upstream-error.js';
import { createUpstreamFetch, type UpstreamFetch } from './upstream-fetch.js';

/**
 * The `fetch` of ts-client's token flow. Callers that need a token at the same time share one request, which
 * ts-client 4.10 does not achieve by itself, and a refused API client is told apart from a refused request.
 */
export function createTokenFetch(timeoutMs: number, scopes?: GrantedScopes): UpstreamFetch {
  const upstreamFetch = createUpstreamFetch({ timeoutMs, isRepeatable: () => true });
  let pending: Promise<string> | null = null;

  async function fetchToken(...request: Parameters<UpstreamFetch>): Promise<string> {
    try {
      const response = await upstreamFetch(...request);
      if (response.status === 401) throw unauthorized();
      const body = await response.text();
      scopes?.hear(body);
      return body;
    } catch (error) {
      if (error instanceof UpstreamError && error.failure.status === 400) {
        throw unauthorized(error.failure.code);
      }
      throw error;
    }
  }

  return async (...request) => {
    pending ??= fetchToken(...request).finally(() => {
      pending = null;
    });
    return new Response(await pending, { headers: { 'content-type': 'application/json' } });
  };
}
