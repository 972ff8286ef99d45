import http from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { ExecuteCtp } from '../../ctp/execute-ctp.js';
import { createClock } from '../../clock.js';
import { createIdentifiers } from '../../identifiers.js';
import { createRunningApplications, type RunningApplications } from '../../running-applications.js';
import { originsOf, type Origins } from '../../origins.js';
import type { SimulatorState } from '../../state.js';
import { createMerchantCenter } from '../index.js';
import { buildState } from './accounts.builder.js';
import { buildRepository } from './repository.builder.js';

export type Answer = { status: number; headers: http.IncomingHttpHeaders; content: Buffer; text: string };

export type Ask = { method?: string; headers?: Record<string, string>; body?: string; cookie?: string };

export type Query = {
  query: string;
  cookie: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
};

/** The headers that the application kit sends from each place. */
export const APPLICATION = { 'x-application-id': 'connect-console-app:connect-console' };
export const CUSTOM_VIEW = {
  'x-application-id': 'connect-console-view:@@custom-view-host@@',
  'x-custom-view-id': 'connect-console-view',
};
export const BUILT_IN = { 'x-application-id': 'orders:orders' };

export type TestMerchantCenter = {
  origins: Origins;
  state: SimulatorState;
  repository: string;
  runningApplications: RunningApplications;
  /** What the Merchant Center asked of commercetools. */
  ctpRequests: Parameters<ExecuteCtp>[0][];
  pages: (path: string, ask?: Ask) => Promise<Answer>;
  api: (path: string, ask?: Ask) => Promise<Answer>;
  graphql: (target: string, query: Query) => Promise<Answer>;
  /** A cookie header of somebody who signed in. */
  signIn: (user: string) => Promise<string>;
  close: () => Promise<void>;
};

/** A Merchant Center on a free port, with small bundles in a repository of its own. */
export async function startMerchantCenter(
  overrides: { state?: SimulatorState; repository?: string; forwardTimeoutMilliseconds?: number } = {},
): Promise<TestMerchantCenter> {
  const { state = buildState(), repository = buildRepository() } = overrides;
  const runningApplications = createRunningApplications();
  const ctpRequests: Parameters<ExecuteCtp>[0][] = [];
  const app = express();
  const server = http.createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind of address
  const origins = originsOf(port);
  const { pages, api, jwks } = await createMerchantCenter({
    ...overrides,
    platform: {
      state,
      clock: createClock(),
      nextId: createIdentifiers('test').next,
      runningApplications,
    },
    repository,
    origins,
    executeCtp: async (input) => {
      ctpRequests.push(input);
      return { data: { __typename: 'Query' } };
    },
    createCtp: (callerOf) => (request, response) => {
      response.json({ path: request.path, ...callerOf(request) });
    },
  });
  app.get('/.well-known/jwks.json', jwks);
  app.use((request, response, next) =>
    (request.hostname.startsWith('mc-api.') ? api : pages)(request, response, next),
  );
  const ask = (origin: string) => (target: string, options?: Ask) =>
    send(port, new URL(origin).host, target, options);
  const askApi = ask(origins.merchantCenterApi);
  const askPages = ask(origins.merchantCenter);
  return {
    origins,
    state,
    repository,
    runningApplications,
    ctpRequests,
    pages: askPages,
    api: askApi,
    graphql: (target, { query, variables, headers, cookie }) =>
      askApi('/graphql', {
        method: 'POST',
        cookie,
        headers: { ...JSON_BODY, 'x-graphql-target': target, 'x-project-key': 'demo-store', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    signIn: async (user) => cookieOf(await askPages('/login', formOf({ user }))),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const JSON_BODY = { 'content-type': 'application/json' };

export function formOf(fields: Record<string, string>): Ask {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}

export function cookieOf({ headers }: Answer): string {
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
}

function send(
  port: number,
  host: string,
  target: string,
  { body, cookie, ...options }: Ask = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...options.headers,
      host,
      ...(cookie ? { cookie } : {}),
      ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    };
    const request = http.request(
      { port, path: target, method: options.method ?? 'GET', headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const content = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            content,
            text: content.toString(),
          });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
