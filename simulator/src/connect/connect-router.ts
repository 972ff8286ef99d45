import express, { Router } from 'express';
import type { AccessTokens } from '../auth/access-tokens.js';
import type { Platform } from '../platform.js';
import { answerConnectErrors } from './answer-connect-error.js';
import { uriNotFound } from './connect-error.js';
import { addConnectorRoutes, addStagedConnectorRoutes } from './connectors/connector-routes.js';
import { addDeploymentRoutes } from './deployments/deployment-routes.js';
import { createEndpoint } from './endpoint.js';
import { addLogRoutes } from './logs/log-routes.js';
import { addRevisionRoutes } from './revisions/revision-routes.js';
import type { Runs } from './runs.js';

/** The Connect API: drafts, Connectors, Deployments with their logs and revisions. */
export function createConnectRouter(platform: Platform, runs: Runs, tokens: AccessTokens): Router {
  const router = Router();
  const endpoint = createEndpoint(platform, runs, tokens);
  router.use(express.json({ strict: false, limit: '1mb' }));
  addStagedConnectorRoutes(router, endpoint);
  addConnectorRoutes(router, endpoint);
  addDeploymentRoutes(router, endpoint);
  addLogRoutes(router, endpoint);
  addRevisionRoutes(router, endpoint);
  router.use(({ path }) => {
    throw uriNotFound(path);
  });
  router.use(answerConnectErrors(platform.connectBehavior));
  return router;
}
