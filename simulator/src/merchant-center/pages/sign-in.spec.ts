import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildState, buildUser } from '../test-utils/accounts.builder.js';
import {
  cookieOf,
  formOf,
  startMerchantCenter,
  type TestMerchantCenter,
} from '../test-utils/merchant-center.builder.js';

let merchantCenter: TestMerchantCenter;
beforeAll(async () => {
  merchantCenter = await startMerchantCenter();
});
afterAll(() => merchantCenter.close());

it('everybody who can sign in is offered, with what each may do', async () => {
  const { text, status } = await merchantCenter.pages('/login');
  expect(status).toBe(200);
  expect(text).toContain('<button name="user" value="admin">Sign in as admin</button>');
  expect(text).toContain('<button name="user" value="merchant">Sign in as merchant</button>');
  expect(text).toContain('Orders (view), Connect Console Deployments (manage), Custom Views (view, manage)');
});

it.each([
  ['German', 'de', 'de'],
  ['French', 'fr-FR', 'fr-FR'],
  ["the user's own language", 'en', ''],
  ['a language that there is not', 'en', 'tlh'],
])('somebody who signs in with %s reads the Merchant Center in %s', async (_name, read, language) => {
  const signedIn = await merchantCenter.pages('/login', formOf({ user: 'admin', language }));
  const query = '{ me { language numberFormat } }';
  const { text } = await merchantCenter.graphql('mc', { query, cookie: cookieOf(signedIn) });
  expect(JSON.parse(text)).toEqual({ data: { me: { language: read, numberFormat: read } } });
});

it("all five languages are offered, after the user's own", async () => {
  const { text } = await merchantCenter.pages('/login');
  expect(text).toContain('<label for="language">Language</label>');
  const offered = [...text.matchAll(/<option value="([^"]*)"/g)].map(([, language]) => language);
  expect(offered).toEqual(['', 'en', 'de', 'es', 'fr-FR', 'pt-BR']);
});

it('the page allows its own styles and nothing else', async () => {
  const { text, headers } = await merchantCenter.pages('/login');
  const style = /<style>([^<]*)<\/style>/.exec(text)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(headers['content-security-policy']).toContain(`default-src 'none'; style-src 'sha256-${hash}';`);
});

it('a name with markup in it is shown as text', async () => {
  const state = buildState({ users: [buildUser({ firstName: '<script>alert("1")</script>' })] });
  const other = await startMerchantCenter({ state });
  const { text } = await other.pages('/login');
  await other.close();
  expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  expect(text).not.toContain('<script>');
});

it('signing in sets a session for pages and API, and leads to the page that was asked for', async () => {
  const refused = await merchantCenter.pages('/demo-store/orders?page=2');
  expect(refused.status).toBe(302);
  expect(refused.headers.location).toBe('/login?redirectTo=%2Fdemo-store%2Forders%3Fpage%3D2');

  const form = await merchantCenter.pages(refused.headers.location ?? '');
  const redirectTo = /name="redirectTo" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
  const signedIn = await merchantCenter.pages('/login', formOf({ user: 'admin', redirectTo }));

  expect(signedIn.status).toBe(303);
  expect(signedIn.headers.location).toBe(`${merchantCenter.origins.merchantCenter}/demo-store/orders?page=2`);
  expect(signedIn.headers['set-cookie']?.[0]).toMatch(
    /^mcAccessToken=[^;]+; Max-Age=2592000; Domain=simulator\.localhost; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
  );
  expect((await merchantCenter.pages('/demo-store/orders', { cookie: cookieOf(signedIn) })).status).toBe(200);
});

it('the start page is the first project that the user may open', async () => {
  const { status, headers } = await merchantCenter.pages('/', {
    cookie: await merchantCenter.signIn('merchant'),
  });
  expect(status).toBe(302);
  expect(headers.location).toBe('/demo-store');
});

it('a user without any project gets a page and no endless redirect', async () => {
  const { status } = await merchantCenter.pages('/', { cookie: await merchantCenter.signIn('stranger') });
  expect(status).toBe(200);
});

it('somebody who does not exist cannot sign in', async () => {
  const { status, text, headers } = await merchantCenter.pages('/login', formOf({ user: 'nobody' }));
  expect(status).toBe(400);
  expect(text).toContain('There is no such user');
  expect(headers['set-cookie']).toBeUndefined();
});

it('signing out ends the session and offers to sign in again', async () => {
  const { text, headers } = await merchantCenter.pages('/logout?reason=user');
  expect(text).toContain('You are signed out');
  expect(text).toContain('Sign in as admin');
  expect(headers['set-cookie']?.[0]).toMatch(
    /^mcAccessToken=; Domain=simulator\.localhost; .*Expires=Thu, 01 Jan 1970/,
  );
});

it('the page after a refused session says that it has ended', async () => {
  expect((await merchantCenter.pages('/logout?reason=unauthorized')).text).toContain(
    'Your session has ended',
  );
});

it.each([
  ['a made-up token', 'mcAccessToken=admin'],
  ['an unsigned token', `mcAccessToken=${encode({ alg: 'none' })}.${encode({ sub: 'user-admin' })}.`],
])('%s is no session', async (_what, cookie) => {
  expect((await merchantCenter.pages('/demo-store/orders', { cookie })).status).toBe(302);
});

it('a session of somebody who was removed is none', async () => {
  const cookie = await merchantCenter.signIn('merchant');
  const { users } = merchantCenter.state;
  merchantCenter.state.users = users.filter(({ name }) => name !== 'merchant');
  const { status } = await merchantCenter.pages('/demo-store/orders', { cookie });
  merchantCenter.state.users = users;
  expect(status).toBe(302);
});

it('a session survives a restart', async () => {
  const cookie = await merchantCenter.signIn('admin');
  const restarted = await startMerchantCenter({ repository: merchantCenter.repository });
  const { status } = await restarted.pages('/demo-store/orders', { cookie });
  await restarted.close();
  expect(status).toBe(200);
});

const AUTHORIZE =
  '/login/authorize?client_id=__local:connect-console&scope=openid%20project_key:demo-store&state=s1&nonce=n1';

it('a development server gets a session token that carries its nonce', async () => {
  const { headers } = await merchantCenter.pages(AUTHORIZE, {
    cookie: await merchantCenter.signIn('merchant'),
  });
  const target = new URL(headers.location ?? '');
  expect(`${target.origin}${target.pathname}`).toBe(
    'http://localhost:3001/demo-store/connect-console/oidc/callback',
  );
  const fragment = new URLSearchParams(target.hash.slice(1));
  const token = fragment.get('sessionToken') ?? '';
  expect(fragment.get('state')).toBe('s1');
  expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
    sub: 'user-merchant',
    nonce: 'n1',
  });
  const answer = await merchantCenter.api('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-graphql-target': 'mc',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query: '{ me { id } }' }),
  });
  expect(JSON.parse(answer.text)).toEqual({ data: { me: { id: 'user-merchant' } } });
});

it('the development server of a custom view has its own port', async () => {
  const { headers } = await merchantCenter.pages(
    AUTHORIZE.replace('connect-console', '@@custom-view-host@@'),
    {
      cookie: await merchantCenter.signIn('merchant'),
    },
  );
  expect(headers.location).toMatch(
    /^http:\/\/localhost:3002\/demo-store\/@@custom-view-host@@\/oidc\/callback#/,
  );
});

it('a development server waits until somebody has signed in', async () => {
  const { headers } = await merchantCenter.pages(AUTHORIZE);
  expect(headers.location).toBe(`/login?redirectTo=${encodeURIComponent(AUTHORIZE)}`);
});

it('an incomplete request of a development server is refused', async () => {
  const cookie = await merchantCenter.signIn('admin');
  expect((await merchantCenter.pages('/login/authorize?client_id=__local:x', { cookie })).status).toBe(400);
});

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
