import type { RequestHandler, Router } from 'express';
import type { Platform } from '../../platform.js';
import { resourceNotFound } from '../ctp-error.js';
import { findResource, shownResource } from '../resources/find-resource.js';
import { createSubscription, SUBSCRIPTION_KIND as KIND } from '../resources/subscription.js';
import { type CtpEndpoint, param } from './ctp-endpoint.js';

/** What Subscriptions have beside the routes of every resource: the test on creation, and health. */
export function addSubscriptionRoutes(router: Router, endpoint: CtpEndpoint, platform: Platform): void {
  router.post(
    '/:projectKey/subscriptions',
    endpoint(KIND.manage, async ({ projectKey, request: { body }, actor }) => {
      const resource = await createSubscription(platform, projectKey, { body, actor });
      return { statusCode: 201, body: shownResource(platform, projectKey, KIND, { resource }) };
    }),
  );
  router.get('/:projectKey/subscriptions/:id/health', health(platform));
}

/** Needs no token. 400 for what only a person can mend, 503 for what may pass. */
function health(platform: Platform): RequestHandler {
  return (request, response) => {
    const id = param(request, 'id');
    const subscription = findResource(platform, param(request, 'projectKey'), KIND, {
      field: 'id',
      value: id,
    });
    if (subscription === undefined) throw resourceNotFound(`The Subscription with ID '${id}' was not found.`);
    const { status } = subscription;
    const statusCode = status === 'Healthy' ? 200 : status === 'TemporaryError' ? 503 : 400;
    response.status(statusCode).json({ status });
  };
}
