import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startMerchantCenter, type TestMerchantCenter } from '../test-utils/merchant-center.builder.js';
import { CUSTOMIZATION_ROWS } from './customization-rows.js';
import { createOrganization } from './organization.js';

let merchantCenter: TestMerchantCenter;
beforeEach(async () => {
  merchantCenter = await startMerchantCenter();
});
afterEach(() => merchantCenter.close());

// The conformance table has a row exactly where a test is made.
describe('an organization', () => {
  test.each(CUSTOMIZATION_ROWS.map((row) => [`${row.operation} ${row.circumstances}`, row] as const))(
    '%s',
    async (_title, { answer, produce }) => {
      expect((await produce(createOrganization(merchantCenter))).code).toBe(answer);
    },
  );
});

const VIEW = {
  defaultLabel: 'Sync',
  url: 'https://example.com',
  labelAllLocales: [],
  permissions: [{ name: 'view', oAuthScopes: ['view_orders'] }],
  type: 'CustomPanel',
  typeSettings: { size: 'LARGE' },
  locators: ['products.product_details.general'],
};

async function ask(query: string, variables: object, target = 'settings') {
  const cookie = await merchantCenter.signIn('admin');
  const { text } = await merchantCenter.graphql(target, { cookie, query, variables: { ...variables } });
  return JSON.parse(text).data;
}

test('a view that is installed is found by its locator, and no longer when it is back in Draft', async () => {
  const owner = { organizationId: 'organization-1' };
  const created = await ask(
    `mutation Create($organizationId: String!, $data: CustomViewDraftDataInput!) {
      createCustomView(organizationId: $organizationId, data: $data) { id status } }`,
    { ...owner, data: VIEW },
  );
  const { id, status } = created.createCustomView;
  expect(status).toBe('DRAFT');
  const change = `mutation Change($organizationId: String!, $id: ID!, $status: CustomViewStatus!) {
    changeCustomViewStatus(organizationId: $organizationId, customViewId: $id, status: $status) { id } }`;
  await ask(change, { ...owner, id, status: 'PRIVATE_USAGE' });
  await ask(
    `mutation Install($organizationId: String!, $id: ID!) {
      installCustomView(organizationId: $organizationId, customViewId: $id, projectKeys: ["demo-store"]) { id } }`,
    { ...owner, id },
  );
  const find = `query Find($locator: String!) {
    allCustomViewsInstallationsByLocator(locator: $locator) { customView { id url } } }`;
  const [locator] = VIEW.locators;
  const found = await ask(find, { locator });
  expect(found.allCustomViewsInstallationsByLocator).toEqual([{ customView: { id, url: VIEW.url } }]);
  await ask(change, { ...owner, id, status: 'DRAFT' });
  expect((await ask(find, { locator })).allCustomViewsInstallationsByLocator).toEqual([]);
});

test('administrators learn which organizations are theirs, others that they have none', async () => {
  const query = '{ myOrganizations { total results { id name } } }';
  expect((await ask(query, {}, 'administration')).myOrganizations).toEqual({
    total: 1,
    results: [{ id: 'organization-1', name: 'Demo organization' }],
  });
  const cookie = await merchantCenter.signIn('merchant');
  const { text } = await merchantCenter.graphql('administration', { cookie, query });
  expect(JSON.parse(text).data.myOrganizations.total).toBe(0);
});
