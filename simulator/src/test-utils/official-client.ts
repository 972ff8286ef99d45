import { ApiRequest, createApiClient } from '@commercetools-connect/sdk';
import { ClientBuilder } from '@commercetools/ts-client';

export type ConnectClient = ReturnType<typeof createApiClient>;

/** One HTTP request of the official client and its answer. */
export type Exchange = { method: string; path: string; status: number; body: unknown };

type Credentials = { clientId: string } | { token: string } | Record<string, never>;

/** The official SDK over HTTP. */
export type OfficialClient = {
  api: ConnectClient;
  /** A request that the SDK has no builder for, through the SDK's own executor. */
  send: (request: {
    method: 'GET' | 'POST' | 'DELETE';
    uriTemplate: string;
    pathVariables?: Record<string, string>;
    queryParams?: Record<string, string | number | string[]>;
    body?: unknown;
  }) => Promise<{ statusCode?: number; body: unknown }>;
};

/** Signed in as an API client of the scenario, with a given token, or not at all; `record` learns what went over HTTP. */
export function officialClient(
  url: string,
  credentials: Credentials,
  record: (exchange: Exchange) => void = () => undefined,
): OfficialClient {
  const baseUri = `${url}/connect`;
  const recordingFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const response = await fetch(input, init);
    const body = await response.clone().json();
    const { pathname } = new URL(response.url);
    record({
      method: init?.method ?? 'GET',
      path: pathname.replace(/^\/connect/, ''),
      status: response.status,
      body,
    });
    return response;
  };
  const { execute } = builderFor(url, credentials)
    .withHttpMiddleware({ host: baseUri, httpClient: recordingFetch, includeRequestInErrorResponse: false })
    .build();
  return {
    api: createApiClient(execute, baseUri),
    send: (request) =>
      new ApiRequest(
        { baseUri, ...request, headers: { 'Content-Type': 'application/json' } },
        execute as ConstructorParameters<typeof ApiRequest>[1], // ts-client says that a body may be absent
      ).execute() as Promise<{ statusCode?: number; body: unknown }>, // the SDK cannot know this body
  };
}

function builderFor(url: string, credentials: Credentials): ClientBuilder {
  const builder = new ClientBuilder();
  if ('token' in credentials && credentials.token !== undefined) {
    return builder.withExistingTokenFlow(`Bearer ${credentials.token}`, { force: true });
  }
  if (!('clientId' in credentials) || credentials.clientId === undefined) return builder;
  const { clientId } = credentials;
  return builder.withClientCredentialsFlow({
    host: `${url}/auth`,
    projectKey: clientId.slice(clientId.indexOf('-') + 1),
    credentials: { clientId, clientSecret: 'simulator-only-secret' },
    httpClient: fetch,
  });
}
