import express, { type Router } from 'express';
import type { Platform } from './platform.js';
import type { ConnectDeployment } from './state.js';

/**
 * Stands in for the applications of Deployments: `/{host}/{path}` answers 200 where the Deployment whose application has
 * that host is Deployed, 503 in every other status, and 404 for a host that no Deployment has.
 */
export function createApplicationsRouter({ state }: Platform): Router {
  const router = express.Router();
  router.use('/:host', (request, response) => {
    const { host } = request.params;
    const owner = state.deployments.find(({ deployment }) => hostsOf(deployment).includes(host));
    if (owner === undefined) return response.status(404).json({ message: `No application at ${host}` });
    const { status } = owner.deployment;
    return response.status(status === 'Deployed' ? 200 : 503).json({ status });
  });
  return router;
}

function hostsOf({ applications }: ConnectDeployment): string[] {
  return applications.flatMap(({ url }) => (url === undefined ? [] : [hostOf(url)]));
}

/** A URL may be a host name alone. */
function hostOf(url: string): string {
  return new URL(url.includes('://') ? url : `https://${url}`).host;
}
