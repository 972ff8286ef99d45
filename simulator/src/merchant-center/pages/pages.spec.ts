import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startMerchantCenter, type TestMerchantCenter } from '../test-utils/merchant-center.builder.js';

let merchantCenter: TestMerchantCenter;
let cookie: string;
beforeAll(async () => {
  merchantCenter = await startMerchantCenter();
  cookie = await merchantCenter.signIn('admin');
});
afterAll(() => merchantCenter.close());

it.each([
  ['/demo-store/connect-console', 'mc-app'],
  ['/demo-store/connect-console/deployments/1?tab=logs', 'mc-app'],
  ['/demo-outlet/connect-console', 'simulator/orders-pages'],
  ['/demo-store/connect-console-two', 'simulator/orders-pages'],
  ['/demo-store', 'simulator/orders-pages'],
  ['/demo-store/orders/1/general', 'simulator/orders-pages'],
  ['/account/profile', 'simulator/orders-pages'],
  ['/custom-views/connect-console-view/projects/demo-store', 'mc-view'],
])('%s is answered by %s', async (target, bundle) => {
  const { status, text } = await merchantCenter.pages(target, { cookie });
  expect(status).toBe(200);
  expect(text).toContain(`data-bundle="${bundle}"`);
});

it.each([
  '/custom-views/connect-console-view/projects/demo-outlet',
  '/custom-views/another-view/projects/demo-store',
  '/custom-views/connect-console-view',
])('%s is not found, as no view is installed there', async (target) => {
  const { status, text } = await merchantCenter.pages(target, { cookie });
  expect(status).toBe(404);
  expect(text).toContain('Not found');
});

it('an address that cannot be decoded is not found', async () => {
  const { status, text } = await merchantCenter.pages('/demo-store/connect-console/connectors/%E0%A4%A', {
    cookie,
  });
  expect(status).toBe(404);
  expect(text).toContain('Go to the start page');
});

it('a page is compiled for this Merchant Center', async () => {
  const { text } = await merchantCenter.pages('/demo-store/connect-console', { cookie });
  const { merchantCenter: pages, merchantCenterApi: api } = merchantCenter.origins;
  const app = JSON.parse(/window\.app = (\{.*?\});/.exec(text)?.[1] ?? '{}');
  expect(app).toMatchObject({
    applicationIdentifier: 'connect-console-app:connect-console',
    cdnUrl: `${pages}/assets/mc-app`,
    mcApiUrl: api,
    servedByProxy: true,
    mode: 'production',
  });
  expect(text).toContain(`src="${pages}/assets/mc-app/app.js"`);
});

it('a page knows no gateway from its configuration, so that it must find the registered one', async () => {
  process.env.GATEWAY_ORIGIN = 'http://localhost:9';
  try {
    const { text } = await merchantCenter.pages('/demo-store/connect-console', { cookie });
    expect(text).not.toContain('localhost:9"');
    expect(process.env.GATEWAY_ORIGIN).toBe('http://localhost:9');
    expect(process.env.ENTRY_POINT_URI_PATH).toBeUndefined();
  } finally {
    delete process.env.GATEWAY_ORIGIN;
  }
});

it('a page may reach only this machine, says so twice, and is never bound to https', async () => {
  const { text, headers } = await merchantCenter.pages('/demo-store/connect-console', { cookie });
  const policy = headers['content-security-policy'];
  expect(text).toContain(`http-equiv="Content-Security-Policy" content="${policy}"`);
  expect(policy).not.toMatch(/launchdarkly|sentry|google|upgrade-insecure-requests|\*/);
  expect(policy).toContain(`${merchantCenter.origins.programs}/cdn`);
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(text).not.toMatch(/launchdarkly|googleapis/);
  expect(headers['strict-transport-security']).toBeUndefined();
  expect(headers['x-frame-options']).toBe('SAMEORIGIN');
});

async function withOwnBundles(
  task: (own: TestMerchantCenter, cookie: string) => Promise<void>,
): Promise<void> {
  const own = await startMerchantCenter();
  try {
    await task(own, await own.signIn('admin'));
  } finally {
    await own.close();
  }
}

it('a rebuilt bundle is served without a restart', () =>
  withOwnBundles(async (own, cookie) => {
    await own.pages('/demo-store/orders', { cookie });
    const template = path.join(own.repository, 'simulator/orders-pages/public/index.html.template');
    writeFileSync(template, '<p>rebuilt</p>');
    utimesSync(template, 1, 1);
    expect((await own.pages('/demo-store/orders', { cookie })).text).toBe('<p>rebuilt</p>');
  }));

it('a bundle that is not built yet leads to a page that says what to run', () =>
  withOwnBundles(async (own, cookie) => {
    rmSync(path.join(own.repository, 'mc-app/public'), { recursive: true });
    const { status, text } = await own.pages('/demo-store/connect-console', { cookie });
    expect(status).toBe(503);
    expect(text).toContain('mc-app is not built yet');
    expect(text).toContain('npm run build --prefix mc-app');
  }));

it('a configuration that cannot be read leads to a page that says why, until it can be read', () =>
  withOwnBundles(async (own, cookie) => {
    const file = path.join(own.repository, 'mc-app/custom-application-config.cjs');
    renameSync(file, `${file}.away`);
    const refused = await own.pages('/demo-store/connect-console', { cookie });
    expect(refused.status).toBe(500);
    expect(refused.text).toContain('Missing or invalid configuration file.');
    renameSync(`${file}.away`, file);
    expect((await own.pages('/demo-store/connect-console', { cookie })).status).toBe(200);
  }));

it('the menu has the built-in pages in all languages, and a group for installed applications', async () => {
  const { text } = await merchantCenter.pages('/api/graphql', {
    method: 'POST',
    cookie,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query FetchApplicationsMenu { applicationsMenu {
        appBar { key uriPath labelAllLocales { locale value } featureToggle permissions }
        navBarGroups { key items { key uriPath icon labelAllLocales { locale value } featureToggle permissions
          actionRights { group name } dataFences { group name type }
          submenu { key uriPath labelAllLocales { locale value } featureToggle permissions
            actionRights { group name } dataFences { group name type } } } } } }`,
    }),
  });
  const { data, errors } = JSON.parse(text);
  expect(errors).toBeUndefined();
  expect(data.applicationsMenu.appBar).toEqual([]);
  const [builtIn, installed] = data.applicationsMenu.navBarGroups;
  expect(builtIn.items).toMatchObject([
    { uriPath: 'orders', icon: 'CartIcon', submenu: [], featureToggle: null },
    { uriPath: 'customers', permissions: ['ViewCustomers', 'ManageCustomers'] },
    { uriPath: 'products', permissions: ['ViewProducts', 'ManageProducts'] },
  ]);
  expect(builtIn.items[0].labelAllLocales.map(({ locale }: { locale: string }) => locale)).toEqual([
    'en',
    'de',
    'es',
    'fr-FR',
    'pt-BR',
  ]);
  expect(installed).toEqual({ key: '2', items: [] });
});

it('the menu is for signed-in users', async () => {
  expect((await merchantCenter.pages('/api/graphql', { method: 'POST' })).status).toBe(401);
});

const SCRIPT = '/assets/mc-app/app.0123456789abcdef0123.js';

it.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('a script arrives compressed with %s', async (encoding, decompress) => {
  const answer = await merchantCenter.pages(SCRIPT, { headers: { 'accept-encoding': encoding } });
  expect(answer.headers['content-encoding']).toBe(encoding);
  expect(answer.headers['content-type']).toMatch(/javascript/);
  expect(answer.content.length).toBeLessThan(200);
  expect(decompress(answer.content).toString()).toMatch(/^console\.log/);
});

it('a file with a hash in its name may be kept for ever, by any page', async () => {
  const { headers } = await merchantCenter.pages(SCRIPT);
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['access-control-allow-origin']).toBe('*');
});

it.each([
  '/assets/mc-app/..%2Fpackage.json',
  '/assets/mc-app/../../.cache/simulator/merchant-center-keys.json',
  '/assets/mc-app/missing.js',
  '/assets/mc-app/%E0%A4%A.js',
  '/favicon.ico',
])('%s is no file to be had', async (target) => {
  const { status } = await merchantCenter.pages(target, { headers: { 'accept-encoding': 'br' } });
  expect(status).toBeGreaterThanOrEqual(403);
  expect(status).toBeLessThan(500);
});
