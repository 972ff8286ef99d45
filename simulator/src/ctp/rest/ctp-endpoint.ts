import type { Request, RequestHandler, Response } from 'express';
import type { AccessTokens } from '../../auth/access-tokens.js';
import { hasScope } from '../../auth/scopes.js';
import type { Actor } from '../change/resource-kind.js';
import { CtpError, insufficientScope } from '../ctp-error.js';

type Answered = { statusCode?: number; body: unknown };

/** A request whose token and scope are in order. */
type CtpCall = { projectKey: string; request: Request; actor: Actor };

type Answer = (call: CtpCall) => Answered | Promise<Answered>;

/** Who calls, and with which scopes (complete, `view_orders:demo-store`, or bare). */
export type Caller = Actor & { scopes: readonly string[] };

/** Finds out who sent a request; throws invalid_token. */
export type CallerOf = (request: Request) => Caller;

/** Makes a handler that checks who calls, and that they have one of the scopes first. */
export type CtpEndpoint = (scopes: readonly string[], answer: Answer) => RequestHandler;

export function createCtpEndpoint(callerOf: CallerOf): CtpEndpoint {
  return (sufficient, answer) => (request, response, next) => {
    const { scopes, ...actor } = callerOf(request);
    const projectKey = param(request, 'projectKey');
    refuseWithoutScope(scopes, sufficient, projectKey);
    Promise.resolve(answer({ projectKey, request, actor })).then(
      (answered) => send(response, answered),
      next,
    );
  };
}

/** Throws insufficient_scope when none of the sufficient scopes is granted. */
export function refuseWithoutScope(
  granted: readonly string[],
  sufficient: readonly string[],
  projectKey: string,
): void {
  if (sufficient.some((scope) => hasScope(granted, scope, projectKey))) return;
  throw insufficientScope(sufficient, projectKey);
}

/** The API client of a request's token. */
export function callerByToken(tokens: AccessTokens): CallerOf {
  return (request) => {
    const access = tokens.verify(request.get('authorization'));
    if (access === null) throw new CtpError(401, 'invalid_token', 'invalid_token');
    return { clientId: access.clientId, scopes: access.scopes };
  };
}

export function param({ params }: Request, name: string): string {
  return params[name] ?? '';
}

function send(response: Response, { statusCode = 200, body }: Answered): void {
  response.status(statusCode).json(body);
}
