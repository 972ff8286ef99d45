import { ENDPOINTS, nameOfEndpoint } from './endpoints.js';
import type { OrderSync } from './order-sync.js';
import { type Row, row } from './row.js';

type Endpoint = (typeof ENDPOINTS)[number];

const ID = '00000000-0000-4000-8000-000000000000';

/** What every endpoint answers in the same circumstances: credentials, scopes, addresses, queries, bodies, trouble. */
export const ACCESS_ROWS: Row[] = ENDPOINTS.flatMap((endpoint) => {
  const name = nameOfEndpoint(endpoint);
  const isOfOne = /\{(ID|key)\}/.test(endpoint.template);
  const mark = endpoint.isGuessed ? 'guessed' : 'documented';
  return [
    row(name, 'without credentials', '401 AuthenticationError', 'inferred', ({ client }) =>
      request(client({}), endpoint),
    ),
    row(name, 'with a token that is not valid', '401 invalid_token', 'documented', ({ client }) =>
      request(client({ token: 'nonsense' }), endpoint),
    ),
    row(name, 'with a token without the scope', '403 AuthorizationError', 'observed', ({ client }) =>
      request(client({ clientId: 'orders-demo-store' }), endpoint),
    ),
    row(name, 'while the platform fails', '500 General', 'documented', (world) => request(world, endpoint), {
      faults: ['connect=status:500'],
    }),
    row(
      name,
      'while the platform scales',
      '502 BadGateway',
      'documented',
      (world) => request(world, endpoint),
      {
        faults: ['connect=status:502'],
      },
    ),
    ...(isOfOne
      ? [
          row(name, 'of nothing that exists', '404 ResourceNotFound', mark, (world) =>
            request(world, endpoint),
          ),
          row(name, 'of something malformed', '400 InvalidPathParam', 'documented', (world) =>
            request(world, endpoint, { ID: 'nonsense', key: 'not a key' }),
          ),
        ]
      : []),
    ...(endpoint.isPaged && !isOfOne ? queryRows(name, endpoint) : []),
    ...(endpoint.body && !isOfOne
      ? [
          row(
            name,
            'with a body that lacks what is required',
            '400 InvalidJsonInput',
            'documented',
            (world) => request(world, endpoint),
          ),
        ]
      : []),
  ];
});

function queryRows(name: string, endpoint: Endpoint): Row[] {
  const refused: [string, Record<string, string>][] = [
    ['with a limit over 500', { limit: '501' }],
    ['with an offset over 10000', { offset: '10001' }],
    ['sorted by a field that cannot be sorted by', { sort: 'name asc' }],
    ['with an integration type that does not exist', { integrationTypes: 'cms' }],
  ];
  return [
    ...refused.map(([circumstances, queryParams]) =>
      row(name, circumstances, '400 InvalidQueryParam', 'documented', (world) =>
        request(world, endpoint, {}, queryParams),
      ),
    ),
    row(name, 'with limit, offset and sort', '200', 'documented', (world) =>
      request(
        world,
        endpoint,
        {},
        { limit: '500', offset: '10000', sort: ['createdAt desc', 'lastModifiedAt'] },
      ),
    ),
  ];
}

function request(
  { send }: Pick<OrderSync, 'send'>,
  { method, template, body }: Endpoint,
  resource: Record<string, string> = {},
  queryParams?: Record<string, string | string[]>,
): Promise<unknown> {
  const pathVariables = { projectKey: 'demo-store', ID, key: 'nowhere', revision: '1', ...resource };
  return send({ method, uriTemplate: template, pathVariables, queryParams, body });
}
