import type { RequestHandler } from 'express';

/** Answers with the caller's X-Correlation-ID, or one of its own. */
export function correlationId(): RequestHandler {
  let count = 0;
  return (request, response, next) => {
    count += 1;
    response.set('X-Correlation-ID', request.get('X-Correlation-ID') ?? `simulator-${count}`);
    next();
  };
}
