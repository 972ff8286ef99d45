import express, { type Request, type Response, Router } from 'express';
import type { Platform } from '../platform.js';
import type { ApiClient } from '../state.js';
import type { AccessTokens } from './access-tokens.js';

/** `POST /oauth/token`: the client-credentials grant with HTTP Basic. */
export function createTokenRouter(platform: Platform, tokens: AccessTokens): Router {
  const router = Router();
  router.post(
    '/oauth/token',
    express.urlencoded({ extended: false }),
    (request: Request, response: Response) => {
      const client = clientOf(platform, request.get('authorization'));
      if (client === undefined) {
        return refuse(
          response,
          401,
          'invalid_client',
          'Please provide valid client credentials using HTTP Basic Authentication.',
        );
      }
      const form = (request.body ?? {}) as { grant_type?: unknown; scope?: unknown };
      if (form.grant_type !== 'client_credentials') {
        return refuse(
          response,
          400,
          'unsupported_grant_type',
          `Invalid parameter: grant_type: Invalid grant type: '${String(form.grant_type)}'`,
        );
      }
      const scopes = requestedScopes(form.scope, client);
      const excess = scopes.filter((scope) => !client.scopes.includes(scope));
      if (excess.length > 0) {
        return refuse(response, 400, 'invalid_scope', `Permissions exceeded: ${excess.join(' ')}`);
      }
      const { accessToken, expiresInSeconds } = tokens.issue(client, scopes);
      return response.set('Cache-Control', 'no-store').json({
        access_token: accessToken,
        token_type: 'Bearer',
        expires_in: expiresInSeconds,
        scope: scopes.join(' '),
      });
    },
  );
  return router;
}

function requestedScopes(scope: unknown, client: ApiClient): string[] {
  const requested = typeof scope === 'string' ? scope.split(' ').filter((name) => name !== '') : [];
  return requested.length > 0 ? requested : client.scopes;
}

function clientOf({ state }: Platform, authorization: string | undefined): ApiClient | undefined {
  const encoded = /^Basic (\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  const [clientId, ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return state.apiClients.find(
    (client) => client.clientId === clientId && client.clientSecret === secret.join(':'),
  );
}

function refuse(response: Response, statusCode: number, error: string, message: string): Response {
  return response
    .status(statusCode)
    .json({ statusCode, message, errors: [{ code: error, message }], error, error_description: message });
}
