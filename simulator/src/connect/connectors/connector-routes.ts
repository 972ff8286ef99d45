import type { Router } from 'express';
import { findConnector, searchConnectors } from './connectors.js';
import { type Endpoint, locatorOf } from '../endpoint.js';
import {
  createStagedConnector,
  deleteStagedConnector,
  findStagedConnector,
  listStagedConnectors,
} from './staged-connectors.js';
import { updateStagedConnector } from './update-staged-connector.js';

/** Endpoints 1 to 5: the drafts. */
export function addStagedConnectorRoutes(router: Router, endpoint: Endpoint): void {
  const one = ['/connectors/drafts/key=:key', '/connectors/drafts/:id'];
  router.get(
    '/connectors/drafts',
    endpoint('view_connectors', 200, (call, { query }) => listStagedConnectors(call, query)),
  );
  router.post(
    '/connectors/drafts',
    endpoint('manage_connectors', 201, (call, { body }) => createStagedConnector(call, body)),
  );
  router.get(
    one,
    endpoint(
      'view_connectors',
      200,
      (call, request) => findStagedConnector(call, locatorOf(request)).connector,
    ),
  );
  router.post(
    one,
    endpoint('manage_connectors', 201, (call, request) =>
      updateStagedConnector(call, locatorOf(request), request.body),
    ),
  );
  router.delete(
    one,
    endpoint('manage_connectors', 200, (call, request) => deleteStagedConnector(call, locatorOf(request))),
  );
}

/** Endpoints 6 and 7: the published Connectors. */
export function addConnectorRoutes(router: Router, endpoint: Endpoint): void {
  router.get(
    '/connectors/search',
    endpoint('view_connectors', 200, (call, { query }) => searchConnectors(call, query)),
  );
  router.get(
    ['/connectors/key=:key', '/connectors/:id'],
    endpoint('view_connectors', 200, (call, request) => findConnector(call, locatorOf(request))),
  );
}
