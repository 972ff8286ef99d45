import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../test-utils/temporary-folder.js';

/** Configuration files and templates like those of the product, as small as they can be. */
export function buildRepository(): string {
  const repository = temporaryFolder('merchant-center');
  writeCustomization(repository, 'mc-app', 'custom-application-config.cjs', APPLICATION_CONFIGURATION);
  writeCustomization(repository, 'mc-view', 'custom-view-config.cjs', CUSTOM_VIEW_CONFIGURATION);
  writeCustomization(
    repository,
    'simulator/orders-pages',
    'custom-application-config.cjs',
    ORDERS_CONFIGURATION,
  );
  return repository;
}

function writeCustomization(
  repository: string,
  folder: string,
  configuration: string,
  content: string,
): void {
  const root = path.join(repository, folder);
  mkdirSync(path.join(root, 'public'), { recursive: true });
  writeFileSync(path.join(root, 'package.json'), '{}');
  writeFileSync(path.join(root, configuration), content);
  writeFileSync(path.join(root, 'public/index.html.template'), TEMPLATE.replace('__FOLDER__', folder));
  writeFileSync(path.join(root, 'public/app.0123456789abcdef0123.js'), 'console.log("hello");'.repeat(200));
}

const TEMPLATE = `<!DOCTYPE html><html><head>
<meta http-equiv="Content-Security-Policy" content="__CSP__" />
<link rel="preconnect" href="__MC_API_URL__" />
<link rel="preconnect" href="https://app.launchdarkly.com" />
<link rel="preload" as="style" href="https://fonts.googleapis.com/css2?family=Inter" />
</head><body data-bundle="__FOLDER__"><script src="__CDN_URL__app.js"></script>__APPLICATION_ENVIRONMENT__</body></html>`;

const SHARED_CONFIGURATION = `
  cloudIdentifier: '\${env:CLOUD_IDENTIFIER}',
  ...(process.env.MC_API_URL ? { mcApiUrl: process.env.MC_API_URL } : {}),
  headers: { csp: { 'connect-src': [process.env.ASSETS_ORIGIN] } },
  additionalEnv: { gatewayOrigin: process.env.GATEWAY_ORIGIN ?? 'unset', mode: process.env.NODE_ENV },`;

const APPLICATION_CONFIGURATION = `module.exports = {
  name: 'Connect Console',
  entryPointUriPath: process.env.ENTRY_POINT_URI_PATH,${SHARED_CONFIGURATION}
  env: {
    development: { initialProjectKey: 'demo-store' },
    production: { applicationId: '\${env:CUSTOM_APPLICATION_ID}', url: '\${env:APPLICATION_URL}' },
  },
  oAuthScopes: { view: ['view_key_value_documents'], manage: ['manage_key_value_documents'] },
  additionalOAuthScopes: [{ name: 'deployments', view: ['view_orders'], manage: [] }],
  icon: '<svg></svg>',
  mainMenuLink: { defaultLabel: 'Connect', labelAllLocales: [], permissions: ['ViewConnectConsole'] },
  submenuLinks: [
    { uriPath: 'deployments', defaultLabel: 'Deployments', labelAllLocales: [], permissions: ['ViewConnectConsole'] },
  ],
};`;

const ORDERS_CONFIGURATION = APPLICATION_CONFIGURATION.replace(
  'process.env.ENTRY_POINT_URI_PATH',
  "'orders'",
);

const CUSTOM_VIEW_CONFIGURATION = `module.exports = {
  name: 'Sync status',${SHARED_CONFIGURATION}
  env: {
    development: { initialProjectKey: 'demo-store', hostUriPath: '/demo-store/orders/1/general' },
    production: { customViewId: '\${env:CUSTOM_VIEW_ID}', url: '\${env:APPLICATION_URL}' },
  },
  oAuthScopes: { view: ['view_orders'], manage: [] },
  additionalOAuthScopes: [{ name: 'message-data', view: ['view_messages'], manage: [] }],
  labelAllLocales: [{ locale: 'de', value: 'Synchronisation' }],
  type: 'CustomPanel',
  typeSettings: { size: 'LARGE' },
  locators: ['orders.order_details.general'],
};`;
