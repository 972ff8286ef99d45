import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import type { SimulatorState, User } from '../state.js';
import { contextOf } from './access/requester.js';
import { requireSession, type Sessions, type UserHandler } from './access/sessions.js';
import { allowPages } from './allow-pages.js';
import { executeForTarget, type GraphqlTargets } from './graphql/execute-for-target.js';
import {
  noDocument,
  parseGraphqlRequest,
  sendResult,
  sendUnauthenticated,
} from './graphql/graphql-endpoint.js';

export type ApiParts = {
  state: SimulatorState;
  sessions: Sessions;
  targets: GraphqlTargets;
  proxyToCtp: UserHandler;
  forwardTo: UserHandler;
};

/** The MC API host: GraphQL by target, the HTTP API of commercetools, and the forwarder. */
export function createApi({ state, sessions, targets, proxyToCtp, forwardTo }: ApiParts): RequestHandler {
  const router = express.Router();
  router.use(allowPages);
  router.post(
    '/graphql',
    express.json({ limit: '1mb' }),
    requireSession(sessions, answerGraphql, sendUnauthenticated),
  );
  router.use('/proxy/ctp', requireSession(sessions, proxyToCtp, sendUnauthenticated));
  router.all(
    '/proxy/forward-to',
    express.raw({ type: () => true, limit: '10mb' }),
    requireSession(sessions, forwardTo, sendUnauthenticated),
  );
  router.use((request, response) => {
    response.status(404).json({ statusCode: 404, message: `The MC API has no "${request.path}" here.` });
  });
  router.use(answerError);
  return router;

  async function answerGraphql(request: Request, response: Response, user: User): Promise<void> {
    const target = request.get('x-graphql-target');
    const graphqlRequest = parseGraphqlRequest(request.body);
    const result = graphqlRequest
      ? await executeForTarget(targets, target, graphqlRequest, contextOf(request, user, state))
      : noDocument();
    sendResult(response, result);
  }
}

type HttpError = Error & { status?: number };

// Express knows an error handler by its four parameters.
const answerError: ErrorRequestHandler = (error: HttpError, _request, response, _next) => {
  const status = error.status ?? 500;
  response.status(status).json({ statusCode: status, message: error.message });
};
