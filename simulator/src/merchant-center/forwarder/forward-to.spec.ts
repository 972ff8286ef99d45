import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createSessionMiddleware } from '@commercetools-backend/express';
import express from 'express';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import {
  startMerchantCenter,
  type Answer,
  type Ask,
  type TestMerchantCenter,
} from '../test-utils/merchant-center.builder.js';

type Service = { origin: string; requests: http.IncomingMessage[]; bodies: string[]; close: () => void };

let merchantCenter: TestMerchantCenter;
let admin: string;
let service: Service;
beforeAll(async () => {
  merchantCenter = await startMerchantCenter({ forwardTimeoutMilliseconds: 500 });
  admin = await merchantCenter.signIn('admin');
  service = await startService(merchantCenter.origins.programs);
});
afterAll(async () => {
  service.close();
  await merchantCenter.close();
});
beforeEach(() => {
  service.requests.length = 0;
  service.bodies.length = 0;
});

it('the service learns from the official middleware who asks, for which project', async () => {
  const { status, text } = await forward('/session');
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({ userId: 'user-admin', projectKey: 'demo-store' });
});

it.each([
  [
    'an application',
    'connect-console-app:connect-console',
    undefined,
    ['canManageConnectConsoleDeployments'],
  ],
  [
    'a custom view',
    'connect-console-view:@@custom-view-host@@',
    'connect-console-view',
    ['canView', 'canManage', 'canViewMessageData'],
  ],
])(
  '%s can add the permissions that the user has in it',
  async (_who, applicationId, customViewId, userPermissions) => {
    const { text } = await forward('/session', {
      headers: {
        'x-forward-to-claims': 'permissions',
        'x-application-id': applicationId,
        ...(customViewId ? { 'x-custom-view-id': customViewId } : {}),
      },
    });
    expect(JSON.parse(text).userPermissions).toEqual(userPermissions);
  },
);

it('the token is an exchange token that lives for a minute', async () => {
  await forward('/session', { headers: { 'x-forward-to-claims': 'permissions' } });
  const token = bearerToken();
  const { iat = 0, exp = 0, ...claims } = decodeJwt(token);
  const issuer = merchantCenter.origins.programs;
  expect(exp - iat).toBe(60);
  expect(Math.abs(iat - Date.now() / 1000)).toBeLessThan(5);
  expect(claims).toEqual({
    iss: issuer,
    sub: 'user-admin',
    aud: service.origin,
    type: 'exchange',
    [`${issuer}/claims/project_key`]: 'demo-store',
    [`${issuer}/claims/user_permissions`]: [],
  });
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', kid: expect.any(String) });
});

it.each([
  ['forward-url-full-path', '/graphql?x=1', '/graphql'],
  ['forward-url-full-path', '/', ''],
  ['forward-url-origin', '/graphql?x=1', ''],
])('with the policy %s a token for %s is valid for "%s" of the service', async (policy, target, path) => {
  await forward(target, { headers: { 'x-forward-to-audience-policy': policy } });
  expect(decodeJwt(bearerToken()).aud).toBe(`${service.origin}${path}`);
});

it('a service with another policy refuses the token', async () => {
  const { status, text } = await forward('/session', {
    headers: { 'x-forward-to-audience-policy': 'forward-url-full-path' },
  });
  expect(status).toBe(403);
  expect(text).toContain('aud');
});

it('the service gets the headers of the forwarder and the own ones without their prefix, and no cookie', async () => {
  await forward('/echo', {
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-correlation-id': 'mc/demo-store/1',
      'x-user-agent': 'my-app/1.0',
      'x-forward-header-if-match': '7',
      'x-secret': 'not for the service',
    },
  });
  const headers = service.requests[0]?.headers ?? {};
  expect(headers).toMatchObject({
    accept: 'application/json',
    'content-type': 'application/json',
    'x-correlation-id': 'mc/demo-store/1',
    'x-project-key': 'demo-store',
    'user-agent': 'my-app/1.0',
    'if-match': '7',
    'x-mc-api-cloud-identifier': 'simulator',
    'x-mc-api-forward-to-version': 'v2',
  });
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('x-secret');
  expect(headers).not.toHaveProperty('x-forward-to');
});

it('an own header cannot replace what the forwarder says', async () => {
  await forward('/echo', { headers: { 'x-forward-header-authorization': 'Bearer mine' } });
  expect(bearerToken()).not.toBe('mine');
});

it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'])(
  '%s reaches the service as it is',
  async (method) => {
    const hasBody = method !== 'GET' && method !== 'HEAD';
    await forward('/echo', { method, ...(hasBody ? { body: '{"a": 1}' } : {}) });
    expect(service.requests[0]?.method).toBe(method);
    expect(service.bodies[0]).toBe(hasBody ? '{"a": 1}' : '');
  },
);

it.each([200, 201, 302, 401, 403, 404, 429, 503])(
  'the status %i comes back with its body',
  async (status) => {
    const answer = await forward(`/status/${status}`);
    expect(answer.status).toBe(status);
    expect(answer.text).toBe(`{"status": ${status}}`);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'retry-after': '7' });
    expect(answer.headers).not.toHaveProperty('set-cookie');
  },
);

it.each(['x-forward-to', 'accept-version', 'x-forward-to-audience-policy', 'x-project-key'])(
  'a request without %s is refused',
  async (name) => {
    const { status, text } = await forward('/echo', { headers: { [name]: '' } });
    expect(status).toBe(400);
    expect(JSON.parse(text).message.toLowerCase()).toBe(`missing required header "${name}".`);
    expect(service.requests).toEqual([]);
  },
);

it.each([
  ['another version', { 'accept-version': 'v1' }, 400],
  ['an unknown audience policy', { 'x-forward-to-audience-policy': 'none' }, 400],
  ['no address', { 'x-forward-to': 'my-service' }, 400],
  ['another protocol', { 'x-forward-to': 'file:///etc/passwd' }, 400],
  ['another machine', { 'x-forward-to': 'https://service.elsewhere.example/graphql' }, 502],
  ['a name that only looks local', { 'x-forward-to': 'http://localhost.elsewhere.example/' }, 502],
  ['a project that the user may not open', { 'x-project-key': 'other-project' }, 403],
])('%s is refused with a reason', async (_what, headers, expected) => {
  const { status, text } = await forward('/echo', { headers });
  expect(status).toBe(expected);
  expect(JSON.parse(text)).toEqual({ statusCode: expected, message: expect.stringMatching(/\.$/) });
  expect(service.requests).toEqual([]);
});

it('without a session nothing is forwarded', async () => {
  expect((await forward('/echo', { cookie: '' })).status).toBe(401);
  expect(service.requests).toEqual([]);
});

it('a service that cannot be reached is a bad gateway', async () => {
  const { status, text } = await forward('', { headers: { 'x-forward-to': 'http://localhost:1/graphql' } });
  expect(status).toBe(502);
  expect(text).toContain('cannot be reached');
});

it('a service that does not answer is a gateway time-out', async () => {
  const { status, text } = await forward('/never');
  expect(status).toBe(504);
  expect(text).toContain('did not answer in time');
});

it('an answer that breaks off is a bad gateway', async () => {
  expect((await forward('/half')).status).toBe(502);
});

it('a page may read an answer of the forwarder', async () => {
  const origin = merchantCenter.origins.merchantCenter;
  const { headers } = await forward('/status/200', { headers: { origin } });
  expect(headers['access-control-allow-origin']).toBe(origin);
});

function forward(target: string, { headers, ...ask }: Ask = {}): Promise<Answer> {
  return merchantCenter.api('/proxy/forward-to', {
    cookie: admin,
    ...ask,
    headers: {
      'x-forward-to': `${service.origin}${target}`,
      'accept-version': 'v2',
      'x-forward-to-audience-policy': 'forward-url-origin',
      'x-project-key': 'demo-store',
      ...headers,
    },
  });
}

function bearerToken(): string {
  return service.requests[0]?.headers.authorization?.replace('Bearer ', '') ?? '';
}

/** A service as its documentation asks for: the middleware before the routes, refusals as 403. */
async function startService(issuer: string): Promise<Service> {
  const app = express();
  const server = http.createServer(app);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind of address
  const origin = `http://localhost:${port}`;
  const requests: http.IncomingMessage[] = [];
  const bodies: string[] = [];
  app.use(express.text({ type: () => true }), (request, _response, next) => {
    requests.push(request);
    bodies.push(typeof request.body === 'string' ? request.body : '');
    next();
  });
  app.get(
    '/session',
    createSessionMiddleware({ audience: origin, issuer, audiencePolicy: 'forward-url-origin' }),
    (request, response) => {
      response.json((request as typeof request & { session: unknown }).session); // set by the middleware
    },
  );
  app.get('/status/:status', (request, response) => {
    const headers = { 'retry-after': '7', 'set-cookie': 'mine=1', 'content-type': 'application/json' };
    response.writeHead(Number(request.params.status), headers).end(`{"status": ${request.params.status}}`);
  });
  app.get('/half', (request, response) => {
    response.set('content-length', '100').write('half');
    setTimeout(() => request.socket.destroy(), 20);
  });
  app.get('/never', () => undefined);
  app.use((_request, response) => {
    response.end();
  });
  app.use(((error, _request, response, _next) => {
    response.status(403).json({ message: error.message });
  }) satisfies express.ErrorRequestHandler);
  return {
    origin,
    requests,
    bodies,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
