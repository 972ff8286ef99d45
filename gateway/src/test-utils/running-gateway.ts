import { createApp } from '../app.js';
import { createClients, type Clients } from '../clients.js';
import type { GatewayConfig } from '../config.js';
import { createLogger } from '../observability/logger.js';
import { listen } from '../server.js';
import { startFakeCommercetools, type FakeCommercetools } from './fake-commercetools.js';
import { createMerchantCenter, type MerchantCenter } from './merchant-center.js';

export const ORIGIN = 'https://gateway.example.com';
export const CLIENT_SECRET = 'client-secret-of-the-tests';
const ALL_PERMISSIONS = ['canManageConnectConsoleConnectors', 'canManageConnectConsoleDeployments'];

type Claims = Parameters<MerchantCenter['sign']>[0];
type GraphqlError = { message: string; path?: string[]; extensions: Record<string, unknown> };
export type GraphqlAnswer = {
  status: number;
  headers: Headers;
  data?: Record<string, unknown> | null;
  errors?: GraphqlError[];
};

export type RunningGateway = {
  url: string;
  commercetools: FakeCommercetools;
  merchantCenter: MerchantCenter;
  /** Valid claims, with changes. */
  claims: (changes?: Partial<Claims>) => Claims;
  /** Asks as the Merchant Center would; `claims` null sends no token. */
  ask: (query: string, options?: AskOptions) => Promise<GraphqlAnswer>;
  /** Every log line so far. */
  logs: () => string;
  /** Another instance of the same gateway. */
  startTwin: (ownClients?: Partial<Clients>) => Promise<RunningGateway>;
  close: () => Promise<void>;
};

type AskOptions = {
  variables?: Record<string, unknown>;
  claims?: Partial<Claims>;
  /** Instead of a signed token; null: none. */
  token?: string | null;
  headers?: Record<string, string>;
};

/** Once per test file: keys take longer to make than a gateway to start. */
const sharedMerchantCenter = createMerchantCenter();

/** The whole gateway in this process, between a fake Merchant Center and a fake commercetools. */
export async function startGateway(
  changes: Partial<GatewayConfig> = {},
  ownClients: Partial<Clients> = {},
  running?: FakeCommercetools,
): Promise<RunningGateway> {
  const commercetools = running ?? (await startFakeCommercetools());
  const merchantCenter = await sharedMerchantCenter;
  commercetools.on('GET /.well-known/jwks.json', { json: merchantCenter.keySet });
  commercetools.on('POST /auth/oauth/token', { json: { access_token: 'upstream-token', expires_in: 7200 } });

  const config = { ...configFor(commercetools.url), ...changes };
  const lines: string[] = [];
  const logger = createLogger(
    { level: 'trace', secrets: [config.clientSecret] },
    { write: (line) => void lines.push(line) },
  );
  const server = await listen(createApp(config, { ...createClients(config), ...ownClients, logger }), {
    port: 0,
    graceMs: 1_000,
  });
  const url = `http://localhost:${server.port}`;
  const claims = (own: Partial<Claims> = {}): Claims => ({
    issuer: commercetools.url,
    audience: ORIGIN,
    projectKey: config.projectKey,
    userId: 'user-1',
    permissions: ALL_PERMISSIONS,
    expiresIn: 60,
    ...own,
  });

  async function ask(query: string, options: AskOptions = {}): Promise<GraphqlAnswer> {
    const token =
      options.token === undefined ? await merchantCenter.sign(claims(options.claims)) : options.token;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-mc-api-cloud-identifier': 'gcp-eu',
        'x-mc-api-forward-to-version': 'v2',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...options.headers,
      },
      body: JSON.stringify({ query, variables: options.variables }),
    });
    return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
  }

  return {
    url,
    commercetools,
    merchantCenter,
    claims,
    ask,
    logs: () => lines.join(''),
    startTwin: (twinClients) => startGateway(changes, twinClients, commercetools),
    close: async () => {
      await server.close();
      if (!running) await commercetools.close();
    },
  };
}

function configFor(commercetoolsUrl: string): GatewayConfig {
  return {
    projectKey: 'demo-store',
    region: 'us-central1.gcp',
    clientId: 'client-of-the-tests',
    clientSecret: CLIENT_SECRET,
    scopes: ['view_connectors:demo-store'],
    authUrl: `${commercetoolsUrl}/auth`,
    apiUrl: `${commercetoolsUrl}/ctp`,
    connectUrl: `${commercetoolsUrl}/connect`,
    timeoutMs: 1_500,
    port: 0,
    sessionIssuer: commercetoolsUrl,
    gatewayOrigin: ORIGIN,
    entryPointUriPath: 'connect-console',
    logLevel: 'trace',
    omittedSecrets: null,
    applicationsUrl: `${commercetoolsUrl}/apps`,
  };
}
