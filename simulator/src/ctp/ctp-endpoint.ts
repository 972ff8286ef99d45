import type { Request, RequestHandler } from 'express';
import type { Access, AccessTokens } from '../auth/access-tokens.js';
import { hasScope } from '../auth/scopes.js';
import { CtpError, insufficientScope, invalidInput, resourceNotFound } from './ctp-error.js';
import type { ListArguments } from './result-page.js';

type Answer = (projectKey: string, request: Request) => { statusCode?: number; body: unknown };

/** Makes a handler that checks token and scope first. */
export type CtpEndpoint = (scope: string, answer: Answer) => RequestHandler;

export function createCtpEndpoint(tokens: AccessTokens): CtpEndpoint {
  return (scope, answer) => (request, response) => {
    const { scopes } = accessOf(tokens, request);
    const projectKey = param(request, 'projectKey');
    if (!hasScope(scopes, scope, projectKey)) throw insufficientScope(scope, projectKey);
    const { statusCode = 200, body } = answer(projectKey, request);
    response.status(statusCode).json(body);
  };
}

/** What the caller's token allows; throws invalid_token. */
export function accessOf(tokens: AccessTokens, request: Request): Access {
  const access = tokens.verify(request.get('authorization'));
  if (access === null) throw new CtpError(401, 'invalid_token', 'invalid_token');
  return access;
}

export function param({ params }: Request, name: string): string {
  return params[name] ?? '';
}

/** The body of the answer, or ResourceNotFound. */
export function foundOr404<Resource>(
  resource: Resource | undefined,
  description: string,
): { body: Resource } {
  if (resource === undefined) throw resourceNotFound(`The ${description} was not found.`);
  return { body: resource };
}

/** `where`, `sort`, `limit` and `offset` of a query string. */
export function listArguments({ query }: Request): ListArguments {
  return {
    where: texts(query.where).join(' and ') || undefined,
    sort: texts(query.sort),
    limit: numberOf('limit', query.limit),
    offset: numberOf('offset', query.offset),
  };
}

/** A whole number in a query string. */
export function numberOf(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  throw invalidInput(`Malformed parameter: ${name}: '${String(value)}' is not a whole number.`);
}

function texts(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
