import type { Router } from 'express';
import type { Endpoint } from '../endpoint.js';
import { locatorOf } from '../endpoint.js';
import { maskingOf } from '../deployments/secured-values.js';
import { shownDeployment } from '../deployments/shown-deployment.js';
import { shownRevision } from './revision.js';
import { findRevision, listRevisions, rollBack } from './revisions.js';

/** Endpoints 14 to 16. Their scopes are guesses: those of the Deployment. */
export function addRevisionRoutes(router: Router, endpoint: Endpoint): void {
  const one = ['/:projectKey/deployments/key=:key', '/:projectKey/deployments/:id'];
  router.get(
    one.map((path) => `${path}/revisions`),
    endpoint('view_connectors_deployments', 200, (call, request) => {
      const page = listRevisions(call, locatorOf(request), request.query);
      const masking = maskingOf(call.connectBehavior);
      return { ...page, results: page.results.map((revision) => shownRevision(revision, masking)) };
    }),
  );
  router.get(
    one.map((path) => `${path}/revisions/:revision`),
    endpoint('view_connectors_deployments', 200, (call, request) =>
      shownRevision(
        findRevision(call, locatorOf(request), request.params.revision ?? ''),
        maskingOf(call.connectBehavior),
      ),
    ),
  );
  router.post(
    one.map((path) => `${path}/rollback`),
    endpoint('manage_connectors_deployments', 'updated', (call, request) =>
      shownDeployment(
        rollBack(call, locatorOf(request), request.body),
        maskingOf(call.connectBehavior),
        call.connectBehavior,
      ),
    ),
  );
}
