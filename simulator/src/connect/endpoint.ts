import type { Request, RequestHandler } from 'express';
import type { Access, AccessTokens } from '../auth/access-tokens.js';
import { hasScope } from '../auth/scopes.js';
import type { Platform } from '../platform.js';
import type { ConnectCall, Locator } from './connect-call.js';
import { accessDenied, authenticationMissing, invalidInput, invalidToken } from './connect-error.js';
import { projectOf } from './organization.js';
import { PATTERNS } from './request-body.js';
import type { Runs } from './runs.js';

type Answer = (call: ConnectCall, request: Request, access: Access) => unknown;

/** Makes a handler that checks the token and its scope before it answers with `statusCode`. */
export type Endpoint = (scope: string, statusCode: number | 'updated', answer: Answer) => RequestHandler;

/** A project in the path decides which project a call is about, else the token does. */
export function createEndpoint(platform: Platform, runs: Runs, tokens: AccessTokens): Endpoint {
  return (scope, statusCode, answer) => (request, response) => {
    const access = tokens.verify(request.get('authorization'));
    if (access === null) throw hasBearerToken(request) ? invalidToken() : authenticationMissing();
    const projectKey = request.params.projectKey ?? access.projectKey;
    if (!hasScope(access.scopes, scope, projectKey)) throw accessDenied();
    const project = projectOf(platform.state, projectKey);
    const body = answer({ ...platform, runs, project }, request, access);
    response.status(statusCode === 'updated' ? updateStatus(platform) : statusCode).json(body);
  };
}

function updateStatus({ connectBehavior }: Platform): number {
  return Number(connectBehavior['update-status']);
}

function hasBearerToken(request: Request): boolean {
  return /^Bearer \S+$/i.test(request.get('authorization') ?? '');
}

/** The id or key in a path; throws InvalidPathParam. */
export function locatorOf({ params: { id, key } }: Request): Locator {
  if (id !== undefined && !PATTERNS.id.test(id)) {
    throw invalidInput('InvalidPathParam', [`id: '${id}' is not an id`]);
  }
  if (key !== undefined && !PATTERNS.key.test(key)) {
    throw invalidInput('InvalidPathParam', [`key: '${key}' is not a key`]);
  }
  return { id, key };
}
