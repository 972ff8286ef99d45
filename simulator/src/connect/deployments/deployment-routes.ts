import type { Request, Router } from 'express';
import type { Platform } from '../../platform.js';
import type { ConnectDeployment, StoredDeployment } from '../../state.js';
import type { ConnectCall } from '../connect-call.js';
import { type Endpoint, locatorOf } from '../endpoint.js';
import { createDeployment } from './create-deployment.js';
import { deleteDeployment } from './delete-deployment.js';
import { findDeployment, listDeployments } from './deployments.js';
import { redeploy } from './redeploy.js';
import { type Masking, maskingOf, UNMASKED } from './secured-values.js';
import { shownDeployment } from './shown-deployment.js';

/** Endpoints 8 to 12: the Deployments of a project, with secured values masked. */
export function addDeploymentRoutes(router: Router, endpoint: Endpoint): void {
  const all = '/:projectKey/deployments';
  const one = [`${all}/key=:key`, `${all}/:id`];
  router.get(
    all,
    endpoint('view_connectors_deployments', 200, (call, request) => {
      const page = listDeployments(call, request.query);
      return { ...page, results: page.results.map((stored) => shown(call, request, stored)) };
    }),
  );
  router.post(
    all,
    endpoint('manage_connectors_deployments', 201, (call, request, access) =>
      shown(call, request, createDeployment(call, access, request.body)),
    ),
  );
  router.get(
    one,
    endpoint('view_connectors_deployments', 200, (call, request) =>
      shown(call, request, findDeployment(call, locatorOf(request))),
    ),
  );
  router.post(
    one,
    endpoint('manage_connectors_deployments', 'updated', (call, request) =>
      shown(call, request, redeploy(call, locatorOf(request), request.body)),
    ),
  );
  router.delete(
    one,
    endpoint('manage_connectors_deployments', 202, (call, request) =>
      shown(call, request, deleteDeployment(call, locatorOf(request))),
    ),
  );
}

function shown(call: ConnectCall, request: Request, stored: StoredDeployment): ConnectDeployment {
  return shownDeployment(stored, maskingFor(call, `${request.baseUrl}${request.path}`), call.connectBehavior);
}

/** The fault `unmasked-secrets` shows what clients must not pass on. */
function maskingFor({ faults, connectBehavior }: Platform, route: string): Masking {
  const isUnmasked = faults.matching(route).some(({ kind }) => kind === 'unmasked-secrets');
  return isUnmasked ? UNMASKED : maskingOf(connectBehavior);
}
