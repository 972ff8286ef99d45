import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';

import { answerFailure } from '../http-failure.js';

const MAX_BODY_KIB = 64;

/** Reads the JSON body of a request; GraphQL never sees any other body. */
export function createBodyReader(): (RequestHandler | ErrorRequestHandler)[] {
  return [requireJson, express.json({ limit: `${MAX_BODY_KIB}kb` }), answerUnreadable];
}

function requireJson(request: Request, response: Response, next: NextFunction): void {
  if (request.is('application/json')) return next();
  answerFailure(response, { code: 'BAD_REQUEST', status: 415, message: 'Send application/json.' });
}

/** body-parser raises errors with a status of 4xx, and messages that quote the body. */
function answerUnreadable(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  const { status } = error as { status?: number };
  if (status === undefined || status >= 500) return next(error);
  const message =
    status === 413 ? `The request is larger than ${MAX_BODY_KIB} KiB.` : 'The request is not readable JSON.';
  answerFailure(response, { code: 'BAD_REQUEST', status, message });
}
