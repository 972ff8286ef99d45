import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  APPLICATION,
  CUSTOM_VIEW,
  startMerchantCenter,
  type Query,
  type TestMerchantCenter,
} from '../test-utils/merchant-center.builder.js';

// What the application kit asks for before a page shows anything (application-shell 27.10.0), field by field.

let merchantCenter: TestMerchantCenter;
let admin: string;
let merchant: string;
beforeAll(async () => {
  merchantCenter = await startMerchantCenter();
  admin = await merchantCenter.signIn('admin');
  merchant = await merchantCenter.signIn('merchant');
});
afterAll(() => merchantCenter.close());

async function ask(target: string, query: Partial<Query> & { query: string }) {
  const { status, text } = await merchantCenter.graphql(target, { cookie: admin, ...query });
  expect(status).toBe(200);
  return JSON.parse(text);
}

const PERMISSIONS = `
  allAppliedPermissions { name value }
  allAppliedActionRights { group name value }
  allAppliedDataFences { ... on StoreDataFence { type name value group __typename } }`;

const FETCH_PROJECT = `query FetchProject($projectKey: String) { project(key: $projectKey) {
  key version name countries currencies languages initialized
  expiry { isActive daysLeft } suspension { isActive reason } isProductionProject
  ${PERMISSIONS} allPermissionsForAllApplications { ${PERMISSIONS} }
  owner { id name } sampleDataImportDataset isUserAdminOfCurrentProject productCatalogModel } }`;

it('AmILoggedIn: a user with a session is signed in', async () => {
  expect(await ask('mc', { query: 'query AmILoggedIn { amILoggedIn }' })).toEqual({
    data: { amILoggedIn: true },
  });
});

it('FetchLoggedInUser: the shell learns who somebody is and which projects they may open', async () => {
  const { data, errors } = await ask('mc', {
    cookie: merchant,
    query: `query FetchLoggedInUser { user: me {
      id email createdAt gravatarHash firstName lastName language numberFormat timeZone
      launchdarklyTrackingId launchdarklyTrackingGroup launchdarklyTrackingSubgroup launchdarklyTrackingTeam
      launchdarklyTrackingCloudEnvironment defaultProjectKey businessRole
      projects { total results { name key suspension { isActive } expiry { isActive } isProductionProject } }
      idTokenUserInfo { iss sub aud exp iat email name additionalClaims } } }`,
  });
  expect(errors).toBeUndefined();
  expect(data.user).toMatchObject({
    id: 'user-merchant',
    language: 'en',
    defaultProjectKey: 'demo-store',
    idTokenUserInfo: null,
    launchdarklyTrackingTeam: null,
  });
  expect(data.user.projects).toEqual({
    total: 1,
    results: [
      {
        key: 'demo-store',
        name: 'Demo store',
        suspension: { isActive: false },
        expiry: { isActive: false },
        isProductionProject: true,
      },
    ],
  });
});

it('FetchProject: an application sees the permissions of the project', async () => {
  const { data, errors } = await ask('mc', {
    query: FETCH_PROJECT,
    variables: { projectKey: 'demo-store' },
    headers: APPLICATION,
  });
  const expected = [
    { name: 'canViewOrders', value: true },
    { name: 'canManageConnectConsoleDeployments', value: true },
  ];
  expect(errors).toBeUndefined();
  expect(data.project).toMatchObject({
    key: 'demo-store',
    initialized: true,
    languages: ['en', 'de'],
    owner: { id: 'organization-1', name: 'Demo organization' },
    isUserAdminOfCurrentProject: true,
    expiry: { isActive: false },
    suspension: { isActive: false },
  });
  expect(data.project.allAppliedPermissions).toEqual(expected);
  expect(data.project.allPermissionsForAllApplications.allAppliedPermissions).toEqual(expected);
});

it('FetchProject: a custom view sees only its own permissions', async () => {
  const { data } = await ask('mc', {
    query: FETCH_PROJECT,
    variables: { projectKey: 'demo-store' },
    headers: CUSTOM_VIEW,
  });
  const expected = [
    { name: 'canView', value: true },
    { name: 'canManage', value: true },
    { name: 'canViewMessageData', value: true },
  ];
  expect(data.project.allAppliedPermissions).toEqual(expected);
  expect(data.project.allPermissionsForAllApplications.allAppliedPermissions).toEqual(expected);
});

it('FetchProject: the key of the argument decides, not the header', async () => {
  const { data } = await ask('mc', { query: FETCH_PROJECT, variables: { projectKey: 'demo-outlet' } });
  expect(data.project.key).toBe('demo-outlet');
});

it.each(['demo-outlet', 'other-project', 'missing'])(
  'FetchProject: %s does not exist for the merchant',
  async (key) => {
    expect(
      await ask('mc', { cookie: merchant, query: FETCH_PROJECT, variables: { projectKey: key } }),
    ).toEqual({
      data: { project: null },
    });
  },
);

const FETCH_NAVBAR = `query FetchProjectExtensionsNavbar { projectExtension { id installedApplications {
  application { id entryPointUriPath icon
    mainMenuLink { id permissions defaultLabel labelAllLocales { locale value } }
    submenuLinks { id uriPath permissions defaultLabel labelAllLocales { locale value } } } } } }`;

it('FetchProjectExtensionsNavbar: the menu of the installed application comes from its configuration', async () => {
  const { data, errors } = await ask('settings', { query: FETCH_NAVBAR });
  expect(errors).toBeUndefined();
  expect(data.projectExtension.installedApplications).toEqual([
    {
      application: {
        id: 'connect-console-app',
        entryPointUriPath: 'connect-console',
        icon: '<svg></svg>',
        mainMenuLink: expect.objectContaining({
          defaultLabel: 'Connect',
          permissions: ['ViewConnectConsole'],
        }),
        submenuLinks: [expect.objectContaining({ uriPath: 'connect-console/deployments' })],
      },
    },
  ]);
});

it('FetchProjectExtensionsNavbar: a project without the product has no such menu', async () => {
  const { data } = await ask('settings', {
    query: FETCH_NAVBAR,
    headers: { 'x-project-key': 'demo-outlet' },
  });
  expect(data.projectExtension.installedApplications).toEqual([]);
});

const FETCH_VIEWS = `query FetchCustomViewsByLocator($customViewLocatorCode: String!) {
  allCustomViewsInstallationsByLocator(locator: $customViewLocatorCode) { id customView {
    id defaultLabel labelAllLocales { locale value } url type typeSettings { size } locators
    permissions { name oAuthScopes } } } }`;

function fetchViews(locator: string, query: Partial<Query> = {}) {
  return ask('settings', { query: FETCH_VIEWS, variables: { customViewLocatorCode: locator }, ...query });
}

it('FetchCustomViewsByLocator: the view is offered at its locator', async () => {
  const { data, errors } = await fetchViews('orders.order_details.general');
  expect(errors).toBeUndefined();
  expect(data.allCustomViewsInstallationsByLocator).toEqual([
    {
      id: 'connect-console-view-demo-store',
      customView: {
        id: 'connect-console-view',
        defaultLabel: 'Sync status',
        labelAllLocales: [{ locale: 'de', value: 'Synchronisation' }],
        url: `${merchantCenter.origins.merchantCenter}/assets/mc-view`,
        type: 'CustomPanel',
        typeSettings: { size: 'LARGE' },
        locators: ['orders.order_details.general'],
        permissions: [
          { name: 'view', oAuthScopes: ['view_orders'] },
          { name: 'manage', oAuthScopes: [] },
          { name: 'viewMessageData', oAuthScopes: ['view_messages'] },
          { name: 'manageMessageData', oAuthScopes: [] },
        ],
      },
    },
  ]);
});

it('FetchCustomViewsByLocator: no view elsewhere, nor where it is not installed', async () => {
  const none = { data: { allCustomViewsInstallationsByLocator: [] } };
  expect(await fetchViews('orders.order_details.payments')).toEqual(none);
  const elsewhere = { headers: { 'x-project-key': 'demo-outlet' } };
  expect(await fetchViews('orders.order_details.general', elsewhere)).toEqual(none);
});
