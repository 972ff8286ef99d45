import path from 'node:path';
import { processConfig } from '@commercetools-frontend/application-config';
import { PERMISSIONS } from './constants';

const APPLICATION = path.join(__dirname, '..');
const REPOSITORY = path.join(APPLICATION, '..');

// What Connect sets for a deployed application.
const DEPLOYMENT = {
  NODE_ENV: 'production',
  CLOUD_IDENTIFIER: 'gcp-us',
  CUSTOM_APPLICATION_ID: 'connect-console-app',
  APPLICATION_URL: 'https://assets.example.com',
};

function load(folder: string): ReturnType<typeof processConfig> {
  return processConfig({ disableCache: true, applicationPath: folder, processEnv: DEPLOYMENT });
}

it.each([
  ['the application folder', APPLICATION],
  ['the root of the repository', REPOSITORY],
])('loads from %s', async (_name, folder) => {
  const { data, env } = await load(folder);
  expect(env).toMatchObject({
    applicationIdentifier: 'connect-console-app:connect-console',
    mcApiUrl: 'https://mc-api.us-central1.gcp.commercetools.com',
    servedByProxy: true,
  });
  expect(data).toMatchObject({
    entryPointUriPath: 'connect-console',
    icon: expect.stringMatching(/^<svg/),
    mainMenuLink: { permissions: [PERMISSIONS.View] },
  });
});

it('registers a permission for each right, with the scope that finding the gateway needs, and what sync needs', async () => {
  const { data } = await load(APPLICATION);
  expect(data).toMatchObject({
    permissions: [
      { name: 'viewConnectConsole', oAuthScopes: ['view_key_value_documents'] },
      { name: 'manageConnectConsole', oAuthScopes: [] },
      { name: 'viewConnectConsoleConnectors', oAuthScopes: ['view_key_value_documents'] },
      { name: 'manageConnectConsoleConnectors', oAuthScopes: [] },
      { name: 'viewConnectConsoleDeployments', oAuthScopes: ['view_key_value_documents'] },
      { name: 'manageConnectConsoleDeployments', oAuthScopes: [] },
      {
        name: 'viewConnectConsoleSync',
        oAuthScopes: ['view_key_value_documents', 'view_messages', 'view_project_settings', 'view_channels'],
      },
      { name: 'manageConnectConsoleSync', oAuthScopes: [] },
    ],
  });
});

it('has its menu in the five languages of the Merchant Center', async () => {
  const { data } = await load(APPLICATION);
  const links = 'submenuLinks' in data ? data.submenuLinks : [];
  expect(links.map(({ uriPath }) => uriPath)).toEqual([
    'connect-console/connectors',
    'connect-console/deployments',
    'connect-console/sync/targets',
    'connect-console/assets',
  ]);
  for (const { labelAllLocales } of links) {
    expect(labelAllLocales.map(({ locale }) => locale)).toEqual(['en', 'de', 'es', 'fr-FR', 'pt-BR']);
  }
});
