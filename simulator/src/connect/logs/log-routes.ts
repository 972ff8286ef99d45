import type { Router } from 'express';
import { type Endpoint, locatorOf } from '../endpoint.js';
import { readLogs } from './deployment-logs.js';

/** Endpoint 13, announced to be removed after 2027-01-31. */
export function addLogRoutes(router: Router, endpoint: Endpoint): void {
  router.get(
    ['/:projectKey/deployments/key=:key/logs', '/:projectKey/deployments/:id/logs'],
    endpoint('view_connectors_deployments', 200, (call, request) =>
      readLogs(call, locatorOf(request), request.query),
    ),
  );
}
