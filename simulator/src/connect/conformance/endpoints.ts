type EndpointFacts = {
  method: 'GET' | 'POST' | 'DELETE';
  /** As the API specification writes it; `{ID}` and `{key}` name the resource. */
  template: string;
  /** What a valid request changes; a version makes it an update. */
  body?: Record<string, unknown>;
  isPaged?: boolean;
  /** Only guessed, because no client has it. */
  isGuessed?: boolean;
};

const DRAFT = '/connectors/drafts';
const DEPLOYMENT = '/{projectKey}/deployments';

/** Every endpoint of the Connect API, by method and path. */
export const ENDPOINTS: readonly EndpointFacts[] = [
  { method: 'GET', template: DRAFT, isPaged: true },
  { method: 'POST', template: DRAFT, body: {} },
  ...byIdAndKey(DRAFT, [
    { method: 'GET' },
    { method: 'POST', body: { version: 1, actions: [{ action: 'setName', name: 'Another name' }] } },
    { method: 'DELETE' },
  ]),
  { method: 'GET', template: '/connectors/search', isPaged: true },
  ...byIdAndKey('/connectors', [{ method: 'GET' }]),
  { method: 'GET', template: DEPLOYMENT, isPaged: true },
  { method: 'POST', template: DEPLOYMENT, body: {} },
  ...byIdAndKey(DEPLOYMENT, [
    { method: 'GET' },
    { method: 'POST', body: { version: 1, actions: [{ action: 'redeploy' }] } },
    { method: 'DELETE' },
    { method: 'GET', path: '/logs' },
    { method: 'GET', path: '/revisions', isPaged: true },
    { method: 'GET', path: '/revisions/{revision}' },
    { method: 'POST', path: '/rollback', body: { version: 1, revision: 1 }, isGuessed: true },
  ]),
];

/** `POST /connectors/drafts/{ID}` */
export function nameOfEndpoint({ method, template }: EndpointFacts): string {
  return `${method} ${template}`;
}

/** Whether a request went to the endpoint of that name. */
export function isRequestTo(endpoint: string, { method, path }: { method: string; path: string }): boolean {
  const pattern = endpoint
    .replace(/\{key\}/g, '[^/]+')
    .replace('{projectKey}', '(?!connectors/)[^/]+')
    .replace(/\{\w+\}/g, '(?!key=|drafts$|search$)[^/]+');
  return new RegExp(`^${pattern}$`).test(`${method} ${path}`);
}

type EndpointOfOne = Omit<EndpointFacts, 'template'> & { path?: string };

function byIdAndKey(collection: string, endpoints: readonly EndpointOfOne[]): EndpointFacts[] {
  return endpoints.flatMap(({ path = '', ...facts }) =>
    ['{ID}', 'key={key}'].map((locator) => ({ ...facts, template: `${collection}/${locator}${path}` })),
  );
}
