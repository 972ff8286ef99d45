import type { Router } from 'express';
import type { Platform } from '../platform.js';
import { type CtpEndpoint, foundOr404, listArguments, param } from './ctp-endpoint.js';
import { findOrder, listOrders } from './orders.js';

/** `…/orders`: the list, and one by id or order number. */
export function addOrderRoutes(router: Router, endpoint: CtpEndpoint, platform: Platform): void {
  const all = '/:projectKey/orders';
  router.get(
    all,
    endpoint('view_orders', (projectKey, request) => ({
      body: listOrders(platform, projectKey, listArguments(request)),
    })),
  );
  router.get(
    `${all}/order-number=:orderNumber`,
    endpoint('view_orders', (projectKey, request) => {
      const orderNumber = param(request, 'orderNumber');
      return foundOr404(
        findOrder(platform, projectKey, { orderNumber }),
        `Order with orderNumber '${orderNumber}'`,
      );
    }),
  );
  router.get(
    `${all}/:id`,
    endpoint('view_orders', (projectKey, request) => {
      const id = param(request, 'id');
      return foundOr404(findOrder(platform, projectKey, { id }), `Order with ID '${id}'`);
    }),
  );
}
