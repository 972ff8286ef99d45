import type { Response } from 'express';
import type { Logger } from 'pino';

import type { Session } from './security/session.js';

/** What the middleware knows about a request. */
export type RequestLocals = {
  correlationId: string;
  log: Logger;
  /** Verified; set by the guard. */
  session?: Session;
  /** Name of the GraphQL operation, for the request log. */
  operationName?: string;
};

/** Express types `response.locals` as any; the request log, which runs first, sets what is not optional. */
export function localsOf(response: Pick<Response, 'locals'>): RequestLocals {
  return response.locals as RequestLocals;
}
