import type { Router } from 'express';
import type { ConnectCall } from '../connect-call.js';
import { type Endpoint, locatorOf } from '../endpoint.js';
import { shownTimestamps } from '../shown-timestamps.js';
import { findConnector, searchConnectors } from './connectors.js';
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
    endpoint('view_connectors', 200, (call, { query }) => {
      const page = listStagedConnectors(call, query);
      return { ...page, results: page.results.map((stored) => shown(call, stored)) };
    }),
  );
  router.post(
    '/connectors/drafts',
    endpoint('manage_connectors', 201, (call, { body }) => shown(call, createStagedConnector(call, body))),
  );
  router.get(
    one,
    endpoint('view_connectors', 200, (call, request) =>
      shown(call, findStagedConnector(call, locatorOf(request))),
    ),
  );
  router.post(
    one,
    endpoint('manage_connectors', 'updated', (call, request) =>
      shown(call, updateStagedConnector(call, locatorOf(request), request.body)),
    ),
  );
  router.delete(
    one,
    endpoint('manage_connectors', 200, (call, request) =>
      shown(call, deleteStagedConnector(call, locatorOf(request))),
    ),
  );
}

/** Endpoints 6 and 7: the published Connectors. */
export function addConnectorRoutes(router: Router, endpoint: Endpoint): void {
  router.get(
    '/connectors/search',
    endpoint('view_connectors', 200, (call, { query }) => {
      const page = searchConnectors(call, query);
      return { ...page, results: page.results.map((stored) => shown(call, stored)) };
    }),
  );
  router.get(
    ['/connectors/key=:key', '/connectors/:id'],
    endpoint('view_connectors', 200, (call, request) => shown(call, findConnector(call, locatorOf(request)))),
  );
}

type Stored<Item> = { connector: Item; createdAt: string; lastModifiedAt: string };

function shown<Item extends object>({ connectBehavior }: ConnectCall, stored: Stored<Item>): Item {
  return { ...stored.connector, ...shownTimestamps(stored, connectBehavior) };
}
