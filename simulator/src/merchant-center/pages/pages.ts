import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { SimulatorState, User } from '../../state.js';
import { hasAccess } from '../access/applied-permissions.js';
import {
  CUSTOM_VIEW_ID,
  ENTRY_POINT_URI_PATH,
  MissingBundleError,
  type Customization,
} from '../customizations/customization.js';
import { executeBody, sendResult, sendUnauthenticated } from '../graphql/graphql-endpoint.js';
import { html, sendPage } from './html.js';
import { contextOf } from '../access/requester.js';
import { requireSession } from '../access/sessions.js';
import { createSignInRouter, signInPath, type SignInParts } from './sign-in-router.js';
import { createStaticAssets } from './static-assets.js';

export type PagesParts = SignInParts & {
  menuSchema: GraphQLSchema;
  application: Customization;
  customView: Customization;
  ordersPages: Customization;
};

/** The host of the pages: the Merchant Center's proxy router with the built bundles behind it. */
export function createPages(parts: PagesParts): RequestHandler {
  const { sessions, application, customView, ordersPages } = parts;
  const router = express.Router();
  router.use('/assets/mc-app', createStaticAssets(application.bundle));
  router.use('/assets/mc-view', createStaticAssets(customView.bundle));
  router.use('/assets/orders-pages', createStaticAssets(ordersPages.bundle));
  router.get(['/assets/*', '/favicon.ico', '/robots.txt'], (_request, response) => {
    response.status(404).type('text').send('Not found');
  });
  router.use(createSignInRouter(parts));
  router.post('/api/graphql', express.json(), requireSession(sessions, answerMenu, sendUnauthenticated));
  router.get('*', requireSession(sessions, answerPage, redirectToSignIn));
  router.use(answerMalformedAddress);
  return router;

  async function answerMenu(request: Request, response: Response, user: User): Promise<void> {
    sendResult(response, await executeBody(parts.menuSchema, request.body, contextOf(request, user)));
  }

  async function answerPage(request: Request, response: Response, user: User): Promise<void> {
    const home = parts.state.projects.find(({ key }) => hasAccess(user, key));
    if (request.path === '/' && home) {
      response.redirect(`/${home.key}`);
      return;
    }
    const customization = customizationAt(request.path, parts);
    if (customization) await sendCustomization(response, customization);
    else sendNotFound(response);
  }
}

/** Express refuses an address that cannot be decoded, such as `/%E0%A4%A`, with an error of its own. */
const answerMalformedAddress: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof URIError) sendNotFound(response);
  else next(error);
};

function sendNotFound(response: Response): void {
  sendPage(response, 404, 'Not found', html`<p><a href="/">Go to the start page</a></p>`);
}

function redirectToSignIn(request: Request, response: Response): void {
  response.redirect(signInPath(request.originalUrl));
}

/** What answers at a path; the built-in pages also answer where nothing is installed. */
function customizationAt(
  path: string,
  { state, application, customView, ordersPages }: PagesParts,
): Customization | null {
  const [first, second, third, fourth] = path.split('/').slice(1);
  if (first === 'custom-views') {
    return second === CUSTOM_VIEW_ID && third === 'projects' && isInstalled(state, fourth)
      ? customView
      : null;
  }
  return second === ENTRY_POINT_URI_PATH && isInstalled(state, first) ? application : ordersPages;
}

function isInstalled(state: SimulatorState, projectKey: string | undefined): boolean {
  return state.projects.some(({ key, productInstalled }) => key === projectKey && productInstalled);
}

async function sendCustomization(response: Response, customization: Customization): Promise<void> {
  try {
    const { html: page, headers } = await customization.page();
    response
      .set({ ...headers, 'Cache-Control': 'no-store' })
      .type('html')
      .send(page);
  } catch (error) {
    if (error instanceof MissingBundleError) {
      sendPage(
        response,
        503,
        `${error.folder} is not built yet`,
        html`<p>Run <code>${error.buildCommand}</code> in the repository, then load this page again.</p>`,
      );
    } else {
      const message = error instanceof Error ? error.message : String(error);
      sendPage(response, 500, 'This page could not be compiled', html`<p><code>${message}</code></p>`);
    }
  }
}
