import { createApiBuilderFromCtpClient, type ByProjectKeyRequestBuilder } from '@commercetools/platform-sdk';
import { ClientBuilder } from '@commercetools/ts-client';
import type { Clock } from '../../clock.js';
import { runningSimulator } from '../../test-utils/running-simulator.js';
import { scenarioFolder } from '../../test-utils/scenario.builder.js';

type Answered = { status: number; body: Record<string, unknown> };

/** A project without orders, for an API client that may do everything in it. */
export type RunningShop = {
  url: string;
  clock: Clock;
  get: (path: string) => Promise<Answered>;
  post: (path: string, body: unknown) => Promise<Answered>;
  remove: (path: string) => Promise<Answered>;
  graphql: (source: string, variables?: object) => Promise<{ data?: unknown; errors?: unknown }>;
  /** The header of a caller with its scopes. */
  authorization: () => string;
  /** Signs in again; tokens last two hours of simulated time. */
  reconnect: () => Promise<void>;
  /** The official client. */
  sdk: () => ByProjectKeyRequestBuilder;
};

const CLIENT_ID = 'owner-demo-store';
const CLIENT_SECRET = 'simulator-only-secret';

/** Starts it with `scopes` (default: all of the project) and with Messages enabled unless told otherwise. */
export async function runningShop({
  scopes = ['manage_project'],
  files = {},
  messages = true,
}: { scopes?: string[]; files?: Record<string, unknown>; messages?: boolean } = {}): Promise<RunningShop> {
  const client = {
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    projectKey: 'demo-store',
    scopes: scopes.map((scope) => `${scope}:demo-store`),
  };
  const simulator = await runningSimulator({
    scenario: scenarioFolder({ 'api-clients.json': [client], ...files }),
  });
  const { url, clock } = simulator;
  let authorization = '';
  async function reconnect(): Promise<void> {
    authorization = `Bearer ${await simulator.accessToken(CLIENT_ID)}`;
  }
  await reconnect();

  async function call(method: string, path: string, body?: unknown): Promise<Answered> {
    const response = await fetch(`${url}/ctp/demo-store${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  if (messages) await call('POST', '', messagesEnabled(1, 15));
  return {
    url,
    clock,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    remove: (path) => call('DELETE', path),
    graphql: async (query, variables = {}) => (await call('POST', '/graphql', { query, variables })).body,
    authorization: () => authorization,
    reconnect,
    sdk: () => officialClient(url),
  };
}

/** The update of the project that lets Messages be queried for some days. */
export function messagesEnabled(version: number, deleteDaysAfterCreation: number): object {
  const messagesConfiguration = { enabled: true, deleteDaysAfterCreation };
  return { version, actions: [{ action: 'changeMessagesConfiguration', messagesConfiguration }] };
}

/** An OrderImportDraft with one line item. */
export function orderDraft(orderNumber: string, facts: object = {}): object {
  return {
    orderNumber,
    customerEmail: 'ada@mail.example',
    totalPrice: { currencyCode: 'EUR', centAmount: 4000 },
    lineItems: [
      {
        name: { en: 'Mug', de: 'Becher' },
        variant: { id: 1, sku: 'MUG-1' },
        quantity: 2,
        price: { value: { currencyCode: 'EUR', centAmount: 2000 } },
      },
    ],
    shippingInfo: {
      shippingMethodName: 'Standard',
      price: { currencyCode: 'EUR', centAmount: 0 },
      shippingRate: { price: { currencyCode: 'EUR', centAmount: 0 } },
    },
    ...facts,
  };
}

function officialClient(url: string): ByProjectKeyRequestBuilder {
  const client = new ClientBuilder()
    .withClientCredentialsFlow({
      host: `${url}/auth`,
      projectKey: 'demo-store',
      credentials: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET },
      httpClient: fetch,
    })
    .withHttpMiddleware({ host: `${url}/ctp`, httpClient: fetch, includeRequestInErrorResponse: false })
    .build();
  return createApiBuilderFromCtpClient(client).withProjectKey({ projectKey: 'demo-store' });
}
