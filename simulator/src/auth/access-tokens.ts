import { createIdentifiers } from '../identifiers.js';
import type { Platform } from '../platform.js';
import type { ApiClient } from '../state.js';

/** What a valid access token stands for. */
export type Access = { clientId: string; projectKey: string; scopes: readonly string[] };

export type AccessTokens = {
  issue: (client: ApiClient, scopes: readonly string[]) => { accessToken: string; expiresInSeconds: number };
  /** Reads an Authorization header; null when it holds no token that is valid now. */
  verify: (authorization: string | undefined) => Access | null;
};

/** Connect tokens were seen to last two hours. */
const LIFETIME_SECONDS = 2 * 60 * 60;

/** Tokens survive a reset, as long as their API client does. */
export function createAccessTokens({ state, clock }: Platform): AccessTokens {
  const identifiers = createIdentifiers('access token');
  const issued = new Map<string, Access & { expiresAt: number }>();
  return {
    issue: ({ clientId, projectKey }, scopes) => {
      const accessToken = identifiers.next();
      issued.set(accessToken, {
        clientId,
        projectKey,
        scopes,
        expiresAt: clock.now() + LIFETIME_SECONDS * 1000,
      });
      return { accessToken, expiresInSeconds: LIFETIME_SECONDS };
    },
    verify: (authorization) => {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
      const access = token === undefined ? undefined : issued.get(token);
      if (access === undefined || access.expiresAt <= clock.now()) return null;
      return state.apiClients.some((client) => client.clientId === access.clientId) ? access : null;
    },
  };
}
