import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { User } from '../../state.js';
import { hasAccess } from '../access/applied-permissions.js';
import type { CompiledPage } from '../customizations/compile-page.js';
import { type Customization, MissingBundleError } from '../customizations/customization.js';
import { type DeployedPages, NothingDeployedError } from '../customizations/deployed-pages.js';
import type { InstalledCustomizations } from '../customizations/installed-customizations.js';
import { executeBody, sendResult, sendUnauthenticated } from '../graphql/graphql-endpoint.js';
import { html, sendPage } from './html.js';
import { contextOf } from '../access/requester.js';
import { requireSession } from '../access/sessions.js';
import { createSignInRouter, signInPath, type SignInParts } from './sign-in-router.js';
import { createStaticAssets } from './static-assets.js';

export type PagesParts = SignInParts & {
  menuSchema: GraphQLSchema;
  installed: InstalledCustomizations;
  deployedPages: DeployedPages;
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
    sendResult(
      response,
      await executeBody(parts.menuSchema, request.body, contextOf(request, user, parts.state)),
    );
  }

  async function answerPage(request: Request, response: Response, user: User): Promise<void> {
    const home = parts.state.projects.find(({ key }) => hasAccess(user, key));
    if (request.path === '/' && home) {
      response.redirect(`/${home.key}`);
      return;
    }
    const page = await pageAt(request.path, parts);
    if (page) await sendCustomization(response, page);
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

type MakePage = () => Promise<CompiledPage>;

/** What answers at a path; the built-in pages also answer where nothing is installed. */
async function pageAt(path: string, parts: PagesParts): Promise<MakePage | null> {
  const { installed, application, customView, ordersPages } = parts;
  const [first = '', second, third, fourth = ''] = path.split('/').slice(1);
  if (first === 'custom-views') {
    const view = (await installed.customViewsIn(fourth)).find(({ id }) => id === second);
    return view !== undefined && third === 'projects' ? pageFrom(view.url, customView, parts) : null;
  }
  const applications = await installed.applicationsIn(first);
  const found = applications.find(({ entryPointUriPath }) => entryPointUriPath === second);
  return found === undefined ? ordersPages.page : pageFrom(found.url, application, parts);
}

/** The page of this repository's own bundle, or of what is deployed at the registered URL. */
function pageFrom(url: string, product: Customization, { deployedPages }: PagesParts): MakePage {
  return url === product.url ? product.page : () => deployedPages.pageAt(url);
}

async function sendCustomization(response: Response, makePage: MakePage): Promise<void> {
  try {
    const { html: page, headers } = await makePage();
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
    } else if (error instanceof NothingDeployedError) {
      sendPage(response, 502, 'The registered URL does not answer', html`<p>${error.message}</p>`);
    } else {
      const message = error instanceof Error ? error.message : String(error);
      sendPage(response, 500, 'This page could not be compiled', html`<p><code>${message}</code></p>`);
    }
  }
}
