import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ConnectDeployment, CustomApplicationDraft } from '../../state.js';
import { buildState } from '../test-utils/accounts.builder.js';
import { startMerchantCenter, type TestMerchantCenter } from '../test-utils/merchant-center.builder.js';

const APPLICATION_URL = 'https://mc-app-1.example.com';
const ASSETS_URL = 'https://assets-1.assets.example.com';

const DRAFT: CustomApplicationDraft = {
  entryPointUriPath: 'console',
  name: 'Console',
  url: APPLICATION_URL,
  icon: '<svg></svg>',
  permissions: [{ name: 'viewConsole', oAuthScopes: [] }],
  mainMenuLink: { defaultLabel: 'Console', labelAllLocales: [], permissions: [] },
  submenuLinks: [],
};

let merchantCenter: TestMerchantCenter;
beforeEach(async () => {
  const dates = { createdAt: '2026-11-20T10:00:00.000Z', updatedAt: '2026-11-20T10:00:00.000Z' };
  const state = buildState();
  state.customApplications.push({
    id: 'application-1',
    organizationId: 'organization-1',
    status: 'PRIVATE_USAGE',
    ...dates,
    draft: DRAFT,
    installation: { id: 'installation-1', ...dates, projectKeys: ['demo-outlet'] },
  });
  merchantCenter = await startMerchantCenter({ state });
});
afterEach(() => merchantCenter.close());

function deploy(configuration: Record<string, string>): void {
  const applications = [
    ['mc-app', APPLICATION_URL],
    ['assets', ASSETS_URL],
  ].map(([applicationName = '', url = '']) => ({
    id: applicationName,
    applicationName,
    url,
    standardConfiguration: [],
    securedConfiguration: [],
  }));
  const standardConfiguration = Object.entries(configuration).map(([key, value]) => ({ key, value }));
  const deployment = {
    id: 'deployment-1',
    connector: {
      configurations: [{ applicationName: 'mc-app', applicationType: 'merchant-center-custom-application' }],
    },
    globalConfiguration: { standardConfiguration },
    applications,
  } as unknown as ConnectDeployment; // a page needs nothing else of it
  const at = '2026-11-20T10:00:00.000Z';
  merchantCenter.state.deployments = [
    { projectKey: 'demo-outlet', createdAt: at, lastModifiedAt: at, deployment },
  ];
}

async function page() {
  return merchantCenter.pages('/demo-outlet/console', { cookie: await merchantCenter.signIn('admin') });
}

const COMPLETE = {
  CLOUD_IDENTIFIER: 'gcp-us',
  CUSTOM_APPLICATION_ID: 'application-1',
  ENTRY_POINT_URI_PATH: 'console',
};

it('compiles the page for the environment of the Deployment', async () => {
  deploy({ ...COMPLETE, GATEWAY_ORIGIN: 'https://service-1.example.com', ASSETS_ORIGIN: ASSETS_URL });
  const { status, text, headers } = await page();
  expect(status).toBe(200);
  const values = text.replaceAll('\\u002F', '/');
  expect(values).toContain('"gatewayOrigin":"https://service-1.example.com"');
  expect(values).toContain('"applicationId":"application-1:console"');
  const { merchantCenterApi, programs } = merchantCenter.origins;
  const policy = String(headers['content-security-policy']);
  const connections = policy.split('; ').find((directive) => directive.startsWith('connect-src')) ?? '';
  expect(connections.split(' ')).toEqual(expect.arrayContaining([merchantCenterApi, programs]));
});

it('compiles it anew when the Deployment has other values', async () => {
  deploy({ ...COMPLETE, GATEWAY_ORIGIN: 'https://service-1.example.com', ASSETS_ORIGIN: ASSETS_URL });
  await page();
  deploy({ ...COMPLETE, GATEWAY_ORIGIN: 'https://service-2.example.com', ASSETS_ORIGIN: ASSETS_URL });
  expect((await page()).text).toContain('service-2.example.com');
});

it('cannot compile it without a value that the configuration file needs', async () => {
  deploy({ ENTRY_POINT_URI_PATH: 'console', ASSETS_ORIGIN: ASSETS_URL });
  const { status, text } = await page();
  expect([status, text]).toEqual([500, expect.stringContaining('CLOUD_IDENTIFIER')]);
});

it('says so where nothing is deployed at the registered URL', async () => {
  const { status, text } = await page();
  expect([status, text]).toEqual([502, expect.stringContaining(`Nothing is deployed at ${APPLICATION_URL}`)]);
});
