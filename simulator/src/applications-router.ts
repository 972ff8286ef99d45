import express, { type Router } from 'express';
import { findApplicationAt } from './connect/deployments/injected-environment.js';
import type { Platform } from './platform.js';

/**
 * Stands in for the applications of Deployments: `/{host}/{path}` answers 200 where the Deployment whose application has
 * that host is Deployed, 503 in every other status, and 404 for a host that no Deployment has.
 */
export function createApplicationsRouter({ state }: Platform): Router {
  const router = express.Router();
  router.use('/:host', (request, response) => {
    const { host } = request.params;
    const found = findApplicationAt(state, host);
    if (found === undefined) return response.status(404).json({ message: `No application at ${host}` });
    const { status } = found.stored.deployment;
    return response.status(status === 'Deployed' ? 200 : 503).json({ status });
  });
  return router;
}
