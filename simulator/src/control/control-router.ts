import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express';
import { ControlError } from './control-error.js';
import { type ControlDeps, createOperations, type Operations } from './operations.js';
import { createControlPage } from './page/control-page.js';
import { problemOf } from './problem.js';

/** `/__simulator`: everything that a test or a demonstration wants to change in the simulated world, and a page to click it. */
export function createControlRouter(deps: ControlDeps): Router {
  const operations = createOperations(deps);
  const router = Router();
  router.use(refuseForeignPages);
  router.use(createControlPage(deps.platform, operations));
  router.use(express.json({ strict: false }));
  addWorldRoutes(router, operations);
  addShopRoutes(router, operations);
  addDeploymentRoutes(router, operations);
  router.use((request, response) =>
    response.status(404).json({ error: `Nothing answers ${request.method} ${request.originalUrl}.` }),
  );
  router.use(answerControlError);
  return router;
}

/** Clock, faults, scenario, and what the Connect API and the users may do. */
function addWorldRoutes(router: Router, operations: Operations): void {
  router.get(
    '/health',
    answer(() => ({ status: 'ok', ...operations.showScenario() })),
  );
  router
    .route('/clock')
    .get(answer(operations.showClock))
    .post(answer(({ body }) => operations.changeClock(body)));
  router
    .route('/faults')
    .get(answer(operations.showFaults))
    .put(answer(({ body }) => operations.replaceFaults(body)))
    .delete(answer(() => operations.replaceFaults({ faults: [] })));
  router.post(
    '/reset',
    answer(({ body }) => operations.restart(body ?? {})),
  );
  router
    .route('/behavior')
    .get(answer(operations.showBehavior))
    .put(answer(({ body }) => operations.changeBehavior(body)))
    .delete(answer(operations.restoreBehavior));
  router.get('/users', answer(operations.showUsers));
  router
    .route('/users/:user/permissions/:projectKey')
    .get(
      answer((request) => operations.showPermissions(param(request, 'user'), param(request, 'projectKey'))),
    )
    .put(
      answer((request) =>
        operations.changePermissions(param(request, 'user'), param(request, 'projectKey'), request.body),
      ),
    );
}

/** What happens in commercetools: delivery, and the life of an order. */
function addShopRoutes(router: Router, operations: Operations): void {
  router
    .route('/delivery')
    .get(answer(operations.showDelivery))
    .put(answer(({ body }) => operations.configureDelivery(body)));
  router.post(
    '/delivery/suspension',
    answer(({ body }) => operations.suspendSubscription(body)),
  );
  router.get(
    '/delivery/confirm',
    answer(({ query }) => operations.confirmEndpoint(String(query.token))),
  );
  router.get(
    '/life/:projectKey',
    answer((request) => operations.showLife(param(request, 'projectKey'))),
  );
  router.post(
    '/life/:projectKey',
    answer((request) => operations.playLife({ ...request.body, projectKey: param(request, 'projectKey') })),
  );
}

/** Applications that really run, what Connect would set for them, and everything that is stored. */
function addDeploymentRoutes(router: Router, operations: Operations): void {
  router
    .route('/applications')
    .get(answer(operations.showApplications))
    .put(answer(({ body }) => operations.runApplications(body)));
  router.get(
    '/environment/:host',
    answer((request) =>
      operations.showEnvironment(param(request, 'host'), request.query.script !== undefined),
    ),
  );
  router.get('/holdings', answer(operations.showHoldings));
}

function answer(operation: (request: Request) => unknown): RequestHandler {
  return (request, response) => response.json(operation(request));
}

function param({ params }: Request, name: string): string {
  return params[name] ?? '';
}

/** A page of another site could send forms here; browsers then name its origin. */
const refuseForeignPages: RequestHandler = (request, _response, next) => {
  const origin = request.get('Origin');
  const isForeign = origin !== undefined && origin !== `http://${request.get('Host')}`;
  if (isForeign && request.method !== 'GET') {
    throw new ControlError(403, `Pages of ${origin} may not control the simulator.`);
  }
  next();
};

// Express knows an error handler by its four parameters.
const answerControlError: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const { statusCode, message } = problemOf(error);
  response.status(statusCode).json({ error: message });
};
