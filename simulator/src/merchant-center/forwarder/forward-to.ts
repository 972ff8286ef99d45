import type { Request, Response } from 'express';
import { appliedPermissions, hasAccess, ownPermissions } from '../access/applied-permissions.js';
import { contextOf, type McContext } from '../access/requester.js';
import type { UserHandler } from '../access/sessions.js';
import type { Platform } from '../../platform.js';
import type { SigningKeys } from '../access/signing-keys.js';
import type { InstalledCustomizations } from '../customizations/installed-customizations.js';
import { signExchangeToken } from './exchange-token.js';
import { ForwardingError, parseForwardRequest, type ForwardRequest } from './forward-request.js';

export type ForwardToOptions = {
  issuer: string;
  keys: SigningKeys;
  installed: InstalledCustomizations;
  platform: Pick<Platform, 'state' | 'runningApplications'>;
  /** After which the target counts as not answering. */
  timeoutMilliseconds: number;
};

const OWN_HEADER_PREFIX = 'x-forward-header-';
/** The forwarder's business, or about the connection and not the content. */
const NOT_PASSED_BACK =
  /^(access-control-.*|connection|content-(encoding|length)|keep-alive|set-cookie|transfer-encoding|vary)$/;

/** `/proxy/forward-to`: passes a request on to a service, with a short-lived token that says who asks. */
export function createForwardTo(options: ForwardToOptions): UserHandler {
  return async (request, response, user) => {
    try {
      const context = contextOf(request, user, options.platform.state);
      const forward = parseForwardRequest(request, options.platform.runningApplications);
      const token = await exchangeToken(forward, context, options);
      const answer = await send(request, response, { ...forward, token, ...options });
      await passBack(answer, response);
    } catch (error) {
      if (!(error instanceof ForwardingError)) throw error;
      response.status(error.status).json({ statusCode: error.status, message: error.message });
    }
  };
}

async function exchangeToken(
  { target, audiencePolicy, wantsPermissions }: ForwardRequest,
  { user, projectKey, requester }: McContext,
  { issuer, keys, installed }: ForwardToOptions,
): Promise<string> {
  if (!hasAccess(user, projectKey)) throw new ForwardingError(403, 'You have no access to this project.');
  const ofCustomView = await installed.permissionsOf('customView', projectKey);
  const applied = appliedPermissions(user, projectKey, { requester, ofCustomView });
  return signExchangeToken(keys, {
    issuer,
    target,
    audiencePolicy,
    userId: user.id,
    projectKey,
    userPermissions: wantsPermissions
      ? ownPermissions(await installed.permissionsOf(requester, projectKey), applied)
      : undefined,
  });
}

async function send(
  request: Request,
  response: Response,
  {
    target,
    address,
    token,
    timeoutMilliseconds,
  }: Pick<ForwardRequest, 'target' | 'address'> & { token: string; timeoutMilliseconds: number },
): Promise<globalThis.Response> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  const hasBody = Buffer.isBuffer(request.body) && request.body.length > 0;
  try {
    return await fetch(address, {
      method: request.method,
      headers: forwardedHeaders(request, token),
      body: hasBody ? request.body : undefined,
      redirect: 'manual',
      signal: AbortSignal.any([gone.signal, timeout]),
    });
  } catch {
    throw timeout.aborted
      ? new ForwardingError(504, `"${target.origin}" did not answer in time.`)
      : new ForwardingError(502, `"${target.origin}" cannot be reached.`);
  }
}

function forwardedHeaders(request: Request, token: string): Record<string, string> {
  const own = Object.keys(request.headers)
    .filter((name) => name.startsWith(OWN_HEADER_PREFIX))
    .map((name) => [name.slice(OWN_HEADER_PREFIX.length), request.get(name) ?? '']);
  const passedOn = ['accept', 'content-type', 'x-correlation-id', 'x-project-key']
    .map((name) => [name, request.get(name) ?? ''])
    .filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(own),
    ...Object.fromEntries(passedOn),
    'user-agent': request.get('x-user-agent') ?? request.get('user-agent') ?? '',
    authorization: `Bearer ${token}`,
    // Not a real region: a middleware with `inferIssuer` would ask that region for its keys.
    'x-mc-api-cloud-identifier': 'simulator',
    'x-mc-api-forward-to-version': 'v2',
  };
}

async function passBack(answer: globalThis.Response, response: Response): Promise<void> {
  const content = await answer.arrayBuffer().catch(() => {
    throw new ForwardingError(502, 'The service broke off its answer.');
  });
  // `setHeader`, because Express would add a charset.
  for (const [name, value] of answer.headers) {
    if (!NOT_PASSED_BACK.test(name)) response.setHeader(name, value);
  }
  response.status(answer.status).end(Buffer.from(content));
}
