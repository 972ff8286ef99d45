import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import {
  APPLICATION,
  BUILT_IN,
  CUSTOM_VIEW,
  startMerchantCenter,
  type TestMerchantCenter,
} from './test-utils/merchant-center.builder.js';

let merchantCenter: TestMerchantCenter;
let admin: string;
let merchant: string;
let stranger: string;
beforeAll(async () => {
  merchantCenter = await startMerchantCenter();
  admin = await merchantCenter.signIn('admin');
  merchant = await merchantCenter.signIn('merchant');
  stranger = await merchantCenter.signIn('stranger');
});
afterAll(() => merchantCenter.close());
beforeEach(() => {
  merchantCenter.ctpRequests.length = 0;
});

it('a missing right gives the error of its field beside the other data', async () => {
  const { status, text } = await merchantCenter.graphql('settings', {
    cookie: stranger,
    query: '{ __typename projectExtension { id } }',
  });
  const { data, errors } = JSON.parse(text);
  expect(status).toBe(200);
  expect(data).toEqual({ __typename: 'Query', projectExtension: null });
  expect(errors).toEqual([
    expect.objectContaining({ path: ['projectExtension'], extensions: { code: 'FORBIDDEN' } }),
  ]);
});

it.each([
  ['an unknown field', '{ me { shoeSize } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown argument', '{ project(id: "1") { key } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a broken document', '{ me { ', 'GRAPHQL_PARSE_FAILED'],
])('%s is an error and nothing is executed', async (_what, query, code) => {
  const { status, text } = await merchantCenter.graphql('mc', { query, cookie: admin });
  expect(status).toBe(400);
  expect(JSON.parse(text)).toEqual({ errors: [expect.objectContaining({ extensions: { code } })] });
});

it('a body without a document, and one that is no JSON, are errors', async () => {
  const headers = { 'content-type': 'application/json', 'x-graphql-target': 'mc' };
  const bodies = ['{}', '{'];
  const answers = await Promise.all(
    bodies.map((body) => merchantCenter.api('/graphql', { method: 'POST', cookie: admin, headers, body })),
  );
  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
});

it('an unknown target is an error', async () => {
  const { status, text } = await merchantCenter.graphql('pim-indexer', {
    query: '{ __typename }',
    cookie: admin,
  });
  expect(status).toBe(400);
  expect(text).toContain('There is no GraphQL target \\"pim-indexer\\".');
});

it('without a session nothing is answered, and the shell understands why', async () => {
  const { status, text } = await merchantCenter.graphql('mc', { query: '{ amILoggedIn }', cookie: '' });
  expect(status).toBe(401);
  expect(JSON.parse(text).errors[0]).toMatchObject({
    message: 'invalid_token',
    extensions: { code: 'UNAUTHENTICATED' },
  });
});

it('an address that the API does not have is not found', async () => {
  expect((await merchantCenter.api('/proxy/import/demo-store', { cookie: admin })).status).toBe(404);
});

it('a request to commercetools is passed on with its variables', async () => {
  await merchantCenter.graphql('ctp', {
    cookie: admin,
    query: 'query Q($id: String!) { order(id: $id) { id } }',
    variables: { id: '1' },
    headers: BUILT_IN,
  });
  expect(merchantCenter.ctpRequests).toEqual([
    expect.objectContaining({
      projectKey: 'demo-store',
      source: 'query Q($id: String!) { order(id: $id) { id } }',
      variables: { id: '1' },
    }),
  ]);
});

it.each([
  ['the application', 'merchant', APPLICATION, ['view_key_value_documents']],
  ['the application', 'admin', APPLICATION, ['view_orders']],
  ['the view', 'merchant', CUSTOM_VIEW, ['view_orders']],
  ['the view', 'admin', CUSTOM_VIEW, ['view_orders', 'view_messages']],
  ['a built-in page', 'merchant', BUILT_IN, []],
  ['a built-in page', 'admin', BUILT_IN, expect.arrayContaining(['view_orders', 'view_payments'])],
  ['an unknown application', 'admin', { 'x-application-id': 'x:y' }, []],
  ['an unknown view', 'admin', { ...APPLICATION, 'x-custom-view-id': 'x' }, []],
  ['nobody in particular', 'admin', {}, []],
])('%s asks commercetools with the scopes of its own and of the %s', async (_who, user, headers, scopes) => {
  await merchantCenter.graphql('ctp', {
    query: '{ __typename }',
    headers,
    cookie: user === 'admin' ? admin : merchant,
  });
  expect(merchantCenter.ctpRequests[0]?.scopes).toEqual(scopes);
});

it('commercetools is not asked about a project that the user may not open', async () => {
  const { status } = await merchantCenter.graphql('ctp', { query: '{ __typename }', cookie: stranger });
  expect(status).toBe(400);
  expect(merchantCenter.ctpRequests).toEqual([]);
});

it('the HTTP API of commercetools answers with the scopes that the view has for the user', async () => {
  const { status, text } = await merchantCenter.api('/proxy/ctp/demo-store/messages/1', {
    cookie: admin,
    headers: CUSTOM_VIEW,
  });
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({
    path: '/demo-store/messages/1',
    scopes: ['view_orders', 'view_messages'],
  });
});

it('the HTTP API of commercetools is not asked about a project that the user may not open', async () => {
  const { status } = await merchantCenter.api('/proxy/ctp/demo-store/messages/1', {
    cookie: stranger,
    headers: CUSTOM_VIEW,
  });
  expect(status).toBe(403);
});

it('the HTTP API of commercetools needs a session', async () => {
  expect((await merchantCenter.api('/proxy/ctp/demo-store')).status).toBe(401);
});

it('pages of the Merchant Center may call the API with their cookie', async () => {
  const origin = merchantCenter.origins.merchantCenter;
  const { status, headers } = await merchantCenter.api('/graphql', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-headers': 'x-project-key,x-graphql-target' },
  });
  expect(status).toBe(204);
  expect(headers).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'x-project-key,x-graphql-target',
    'access-control-expose-headers': 'x-refreshed-session-token',
    vary: 'Origin',
  });
});

it.each(['https://elsewhere.example', 'http://localhost.elsewhere.example'])(
  '%s may not call the API',
  async (origin) => {
    const { headers } = await merchantCenter.api('/graphql', { method: 'OPTIONS', headers: { origin } });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  },
);
