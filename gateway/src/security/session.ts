import { createSessionMiddleware } from '@commercetools-backend/express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

import { UpstreamError } from '../connect/upstream-error.js';
import type { Failure } from '../failure.js';
import { answerFailure } from '../http-failure.js';
import type { OwnOrigin } from '../registration/own-origin.js';
import { localsOf } from '../request-locals.js';
import { toVerificationFailure } from './verification-failure.js';

/** Who asks, as the Merchant Center signed it. */
export type Session = { userId: string; projectKey: string; userPermissions?: string[] };

type SessionGuardOptions = { issuer: string; projectKey: string; ownOrigin: OwnOrigin };

const NOT_REGISTERED: Failure = {
  code: 'NOT_REGISTERED',
  status: 503,
  message: 'The gateway is not registered yet. Let its postDeploy script run, or set GATEWAY_ORIGIN.',
};

/** Lets only requests through that the Merchant Center signed for this gateway and its project. */
export function createSessionGuard({ issuer, projectKey, ownOrigin }: SessionGuardOptions): RequestHandler[] {
  return [requireVersion2, verifySession(issuer, ownOrigin), requireProject(projectKey)];
}

/** With v1 the middleware would trust the issuer of another cloud, where anybody may own our project key. */
function requireVersion2(request: Request, response: Response, next: NextFunction): void {
  if (request.get('x-mc-api-forward-to-version') === 'v2') return next();
  answerFailure(response, toVerificationFailure(new Error('Not forwarded by version 2')));
}

function verifySession(issuer: string, ownOrigin: OwnOrigin): RequestHandler {
  const verifiers = new Map<string, RequestHandler>();
  return (request, response, next) => {
    const verify = async (): Promise<void> => {
      const audience = await ownOrigin.find().catch(toUnavailable);
      if (typeof audience !== 'string') return answerFailure(response, audience ?? NOT_REGISTERED);
      const verifier =
        verifiers.get(audience) ??
        createSessionMiddleware({ audience, issuer, audiencePolicy: 'forward-url-origin' });
      verifiers.set(audience, verifier);
      await verifier(request, response, (error?: unknown) => {
        if (error) answerFailure(response, toVerificationFailure(error));
        else next();
      });
    };
    verify().catch(next);
  };
}

function requireProject(projectKey: string): RequestHandler {
  return (request, response, next) => {
    const { session } = request as Request & { session: Session }; // set by the session middleware
    if (session.projectKey !== projectKey) {
      const message = `This gateway does not serve the project "${session.projectKey}".`;
      return answerFailure(response, { code: 'FORBIDDEN', status: 403, message });
    }
    localsOf(response).session = session;
    next();
  };
}

/** The gateway cannot find out its origin now; a client may try again. */
function toUnavailable(error: unknown): Failure {
  if (error instanceof UpstreamError) return { ...error.failure, status: 503 };
  throw error;
}
