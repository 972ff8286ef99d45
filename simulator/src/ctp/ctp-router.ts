import express, { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import type { Platform } from '../platform.js';
import { changeCall, createFromDraft } from './change/change-resource.js';
import { invalidInput, resourceNotFound } from './ctp-error.js';
import type { ExecuteCtp } from './execute-ctp.js';
import { CUSTOMER_KIND } from './resources/customer.js';
import { KINDS } from './resources/kinds.js';
import { importOrder } from './resources/order/import-order.js';
import { projectFacts, updateProject } from './resources/project.js';
import { answerCtpError } from './rest/answer-ctp-error.js';
import { type CallerOf, createCtpEndpoint, type CtpEndpoint, param } from './rest/ctp-endpoint.js';
import { addApiClientRoutes } from './rest/api-client-routes.js';
import { addCustomObjectRoutes } from './rest/custom-object-routes.js';
import { addResourceRoutes } from './rest/resource-routes.js';
import { addSubscriptionRoutes } from './rest/subscription-routes.js';

const graphqlRequestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** The commercetools HTTP API of a project: its resources through REST and GraphQL. */
export function createCtpRouter(platform: Platform, callerOf: CallerOf, executeCtp: ExecuteCtp): Router {
  const router = Router();
  const endpoint = createCtpEndpoint(callerOf);
  router.use(express.json({ strict: false, limit: '16mb' }));
  router.post('/:projectKey/graphql', answerGraphql(callerOf, executeCtp));
  addProjectRoutes(router, endpoint, platform);
  addOwnCreations(router, endpoint, platform);
  addApiClientRoutes(router, endpoint, platform);
  addCustomObjectRoutes(router, endpoint, platform);
  addSubscriptionRoutes(router, endpoint, platform);
  const deps = { router, endpoint, platform };
  addResourceRoutes(deps, KINDS.channel);
  addResourceRoutes(deps, KINDS.customer);
  addResourceRoutes(deps, KINDS.extension);
  addResourceRoutes(deps, KINDS.message);
  addResourceRoutes(deps, KINDS.order);
  addResourceRoutes(deps, KINDS.payment);
  addResourceRoutes(deps, KINDS.product);
  addResourceRoutes(deps, KINDS.state);
  addResourceRoutes(deps, KINDS.subscription);
  addResourceRoutes(deps, KINDS.type);
  router.use(({ path }) => {
    throw resourceNotFound(`URI not found: ${path}`);
  });
  router.use(answerCtpError);
  return router;
}

function addProjectRoutes(router: Router, endpoint: CtpEndpoint, platform: Platform): void {
  router.get(
    '/:projectKey',
    endpoint(['view_project_settings'], ({ projectKey }) => ({ body: projectFacts(platform, projectKey) })),
  );
  router.post(
    '/:projectKey',
    endpoint(['manage_project_settings'], ({ projectKey, request }) => ({
      body: updateProject(platform, projectKey, request.body),
    })),
  );
}

/** Creations that differ from those of other resources: Orders are imported, a Customer comes in an envelope. */
function addOwnCreations(router: Router, endpoint: CtpEndpoint, platform: Platform): void {
  router.post(
    '/:projectKey/orders/import',
    endpoint(KINDS.order.manage, ({ projectKey, request, actor }) => ({
      statusCode: 201,
      body: importOrder(platform, projectKey, { draft: request.body, actor }),
    })),
  );
  router.post(
    '/:projectKey/customers',
    endpoint(CUSTOMER_KIND.manage, ({ projectKey, request, actor }) => {
      const call = changeCall(platform, projectKey, actor);
      return { statusCode: 201, body: { customer: createFromDraft(call, CUSTOMER_KIND, request.body) } };
    }),
  );
}

function answerGraphql(callerOf: CallerOf, executeCtp: ExecuteCtp): RequestHandler {
  return (request, response, next) => {
    const caller = callerOf(request);
    const parsed = graphqlRequestSchema.safeParse(request.body);
    if (!parsed.success) throw invalidInput('The body is not a GraphQL request.');
    const { query, variables, operationName } = parsed.data;
    executeCtp({
      ...caller,
      projectKey: param(request, 'projectKey'),
      source: query,
      variables: variables ?? undefined,
      operationName: operationName ?? undefined,
    }).then((result) => response.json(result), next);
  };
}
