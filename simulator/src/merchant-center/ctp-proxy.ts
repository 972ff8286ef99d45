import type { Request, RequestHandler } from 'express';
import type { Caller, CallerOf } from '../ctp/rest/ctp-endpoint.js';
import type { SimulatorState } from '../state.js';
import { hasAccess } from './access/applied-permissions.js';
import { contextOf } from './access/requester.js';
import { scopesOf } from './access/scopes-of.js';
import type { UserHandler } from './access/sessions.js';
import type { InstalledCustomizations } from './customizations/installed-customizations.js';

/** `/proxy/ctp/{projectKey}/…`: the HTTP API, with the scopes that the requesting application or view has for the user. */
export function createCtpProxy(
  state: SimulatorState,
  createCtp: (callerOf: CallerOf) => RequestHandler,
  installed: InstalledCustomizations,
): UserHandler {
  const callers = new WeakMap<Request, Caller>();
  const ctp = createCtp((request) => callers.get(request) ?? { scopes: [] });
  return async (request, response, user) => {
    // The path names the project; the header is that of the page, which is the same one in practice.
    const [, projectKey] = request.path.split('/');
    if (!hasAccess(user, projectKey)) {
      response.status(403).json({ statusCode: 403, message: 'You have no access to this project.' });
      return;
    }
    callers.set(request, { scopes: await scopesOf(contextOf(request, user, state), projectKey, installed) });
    await new Promise<void>((resolve, reject) => {
      response.once('close', resolve);
      ctp(request, response, reject);
    });
  };
}
