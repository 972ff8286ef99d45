import type { Request, Router } from 'express';
import type { FaultBoard } from '../../faults.js';
import type { ConnectDeployment } from '../../state.js';
import { createDeployment } from './create-deployment.js';
import { deleteDeployment } from './delete-deployment.js';
import { findDeployment, listDeployments } from './deployments.js';
import { type Endpoint, locatorOf } from '../endpoint.js';
import { maskSecrets } from './mask-secrets.js';
import { redeploy } from './redeploy.js';

type Masking = (deployment: ConnectDeployment) => ConnectDeployment;

/** Endpoints 8 to 12: the Deployments of a project, with secured values masked. */
export function addDeploymentRoutes(router: Router, endpoint: Endpoint, faults: FaultBoard): void {
  const maskingOf = (request: Request): Masking => maskingFor(faults, `${request.baseUrl}${request.path}`);
  const all = '/:projectKey/deployments';
  const one = [`${all}/key=:key`, `${all}/:id`];
  router.get(
    all,
    endpoint('view_connectors_deployments', 200, (call, request) => {
      const page = listDeployments(call, request.query);
      return { ...page, results: page.results.map(maskingOf(request)) };
    }),
  );
  router.post(
    all,
    endpoint('manage_connectors_deployments', 201, (call, request, access) =>
      maskingOf(request)(createDeployment(call, access, request.body)),
    ),
  );
  router.get(
    one,
    endpoint('view_connectors_deployments', 200, (call, request) =>
      maskingOf(request)(findDeployment(call, locatorOf(request)).deployment),
    ),
  );
  router.post(
    one,
    endpoint('manage_connectors_deployments', 201, (call, request) =>
      maskingOf(request)(redeploy(call, locatorOf(request), request.body)),
    ),
  );
  router.delete(
    one,
    endpoint('manage_connectors_deployments', 202, (call, request) =>
      maskingOf(request)(deleteDeployment(call, locatorOf(request))),
    ),
  );
}

/** The fault `unmasked-secrets` shows what clients must not pass on. */
function maskingFor(faults: FaultBoard, route: string): Masking {
  const isUnmasked = faults.matching(route).some(({ kind }) => kind === 'unmasked-secrets');
  return isUnmasked ? (deployment) => deployment : maskSecrets;
}
