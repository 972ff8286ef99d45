import type { Request, Response } from 'express';
import type { User } from '../../state.js';
import type { Sessions } from '../access/sessions.js';

const CUSTOM_VIEW_HOST = '@@custom-view-host@@';
const APPLICATION_PORT = 3001;
const CUSTOM_VIEW_PORT = 3002;

/**
 * Answers the sign-in request of a development server (`mc-scripts start`) with a session token in the fragment. The
 * request names no return address: the kit's servers have fixed ports, told apart by the client id.
 */
export async function redirectToDevelopmentServer(
  request: Request,
  response: Response,
  sessions: Sessions,
  user: User,
): Promise<void> {
  const { client_id: clientId, scope, state, nonce } = request.query;
  const entryPoint = /^__local:(\S+)$/.exec(String(clientId))?.[1];
  const projectKey = /(?:^| )project_key:(\S+)/.exec(String(scope))?.[1];
  if (!entryPoint || !projectKey || typeof nonce !== 'string' || typeof state !== 'string') {
    response
      .status(400)
      .json({ statusCode: 400, message: 'client_id, scope, state or nonce is missing or invalid.' });
    return;
  }
  const port = entryPoint === CUSTOM_VIEW_HOST ? CUSTOM_VIEW_PORT : APPLICATION_PORT;
  const sessionToken = await sessions.issue(user, { nonce, language: user.language });
  const fragment = new URLSearchParams({ sessionToken, state });
  response.redirect(`http://localhost:${port}/${projectKey}/${entryPoint}/oidc/callback#${fragment}`);
}
