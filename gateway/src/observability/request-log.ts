import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

import { localsOf } from '../request-locals.js';
import { readCorrelationId } from './correlation-id.js';

/** Gives every request a correlation id and a logger, answers the id back, and logs the finished request. */
export function createRequestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const correlationId = readCorrelationId(request.get('x-correlation-id'));
    Object.assign(response.locals, { correlationId, log: logger.child({ correlationId }) });
    response.set('X-Correlation-ID', correlationId);
    response.on('close', () => {
      const { log, operationName, session } = localsOf(response);
      const entry = {
        method: request.method,
        path: request.path,
        operationName,
        userId: session?.userId,
        status: response.statusCode,
        durationMs: Math.round(performance.now() - startedAt),
        aborted: response.writableFinished ? undefined : true,
      };
      // Connect asks for the health every few seconds.
      if (request.path === '/health') log.debug(entry, 'request');
      else log.info(entry, 'request');
    });
    next();
  };
}
