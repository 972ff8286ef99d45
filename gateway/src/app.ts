import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';

import type { Clients } from './clients.js';
import type { GatewayConfig } from './config.js';
import { createConnectYamlCheck } from './connect-yaml/create-connect-yaml-check.js';
import { UNEXPECTED } from './failure.js';
import { createGraphql } from './graphql/create-graphql.js';
import { createBodyReader } from './graphql/request-body.js';
import { answerFailure } from './http-failure.js';
import { createRequestLog } from './observability/request-log.js';
import { createOwnOrigin } from './registration/own-origin.js';
import { localsOf } from './request-locals.js';
import { createSessionGuard } from './security/session.js';

const SECURITY_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The whole gateway. Everything but the health is behind the session guard. */
export function createApp(
  config: GatewayConfig,
  { logger, ...clients }: Clients & { logger: Logger },
): Express {
  const { projectKey, region, entryPointUriPath, sessionIssuer: issuer } = config;
  const ownOrigin = createOwnOrigin({
    configured: config.gatewayOrigin,
    readRegisteredOrigin: async () => (await clients.registrations.read())?.registration?.origin ?? null,
  });

  const graphql = createGraphql({
    project: { projectKey, region },
    entryPointUriPath,
    clients,
    ownOrigin,
    checkConnectYaml: createConnectYamlCheck(),
  });

  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use((_request, response, next) => {
    response.set(SECURITY_HEADERS);
    next();
  });
  app.use(createRequestLog(logger));
  app.get('/health', (_request, response) => {
    // Not awaited: the gateway is healthy while commercetools is not.
    ownOrigin.find().catch(() => undefined);
    response.json({ status: 'ok', registered: ownOrigin.known() !== null });
  });
  app.use(createSessionGuard({ issuer, projectKey, ownOrigin }));
  app.post('/graphql', createBodyReader(), (request: Request, response: Response, next: NextFunction) => {
    Promise.resolve(graphql(request, response)).catch(next);
  });
  app.use(answerNotFound);
  app.use(answerUnexpected);
  return app;
}

function answerNotFound(_request: Request, response: Response): void {
  answerFailure(response, { code: 'NOT_FOUND', status: 404, message: 'There is only POST /graphql.' });
}

// Express recognizes an error handler by its four parameters.
function answerUnexpected(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  localsOf(response).log.error({ err: error }, 'unexpected error');
  if (response.headersSent) return next(error);
  answerFailure(response, UNEXPECTED);
}
