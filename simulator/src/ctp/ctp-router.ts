import express, { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import type { AccessTokens } from '../auth/access-tokens.js';
import type { Platform } from '../platform.js';
import { answerCtpError } from './answer-ctp-error.js';
import { accessOf, createCtpEndpoint, param } from './ctp-endpoint.js';
import { invalidInput } from './ctp-error.js';
import { addCustomObjectRoutes } from './custom-object-routes.js';
import type { ExecuteCtp } from './execute-ctp.js';
import { addOrderRoutes } from './order-routes.js';

const graphqlRequestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** The commercetools HTTP API: custom objects, orders and GraphQL of a project. */
export function createCtpRouter(platform: Platform, tokens: AccessTokens, executeCtp: ExecuteCtp): Router {
  const router = Router();
  const endpoint = createCtpEndpoint(tokens);
  router.use(express.json({ strict: false, limit: '2mb' }));
  addCustomObjectRoutes(router, endpoint, platform);
  addOrderRoutes(router, endpoint, platform);
  router.post('/:projectKey/graphql', answerGraphql(tokens, executeCtp));
  router.use(answerCtpError);
  return router;
}

function answerGraphql(tokens: AccessTokens, executeCtp: ExecuteCtp): RequestHandler {
  return (request, response, next) => {
    const { scopes } = accessOf(tokens, request);
    const parsed = graphqlRequestSchema.safeParse(request.body);
    if (!parsed.success) throw invalidInput('The body is not a GraphQL request.');
    const { query, variables, operationName } = parsed.data;
    executeCtp({
      projectKey: param(request, 'projectKey'),
      scopes,
      source: query,
      variables: variables ?? undefined,
      operationName: operationName ?? undefined,
    }).then((result) => response.json(result), next);
  };
}
