import { expect, it } from '@jest/globals';
import {
  appliedPermissions,
  builtInScopes,
  grantedScopes,
  hasAccess,
  ownPermissions,
} from './applied-permissions.js';
import { buildUser } from '../test-utils/accounts.builder.js';

const PERMISSIONS = [
  { name: 'viewConnectConsole', oAuthScopes: ['view_key_value_documents'] },
  { name: 'manageConnectConsole', oAuthScopes: ['manage_key_value_documents'] },
  { name: 'viewConnectConsoleSync', oAuthScopes: ['view_orders'] },
  { name: 'manageConnectConsoleSync', oAuthScopes: [] },
];

const OF_CUSTOM_VIEW = [
  { name: 'view', oAuthScopes: [] },
  { name: 'viewMessageData', oAuthScopes: ['view_messages'] },
];

it.each([
  ['an application', 'application', 'shop', ['canViewOrders', 'canViewConnectConsole']],
  ['a built-in page', 'builtIn', 'shop', ['canViewOrders', 'canViewConnectConsole']],
  ['a custom view', 'customView', 'shop', ['canView', 'canViewMessageData']],
  ['an application', 'application', 'elsewhere', []],
] as const)('%s sees its names in a project, and none of the others', (_who, requester, project, names) => {
  const user = buildUser({
    permissions: { shop: ['canViewOrders', 'canViewConnectConsole', 'canView', 'canViewMessageData'] },
  });
  expect(appliedPermissions(user, project, { requester, ofCustomView: OF_CUSTOM_VIEW })).toEqual(names);
});

it('a user has access to the projects in their permissions, even without any right there', () => {
  const user = buildUser({ permissions: { shop: [] } });
  expect(hasAccess(user, 'shop')).toBe(true);
  expect(hasAccess(user, 'toString')).toBe(false);
  expect(hasAccess(user, undefined)).toBe(false);
});

it('an exchange token names only the permissions that its application declares', () => {
  const applied = ['canViewOrders', 'canViewConnectConsole', 'canManageConnectConsoleSync'];
  expect(ownPermissions(PERMISSIONS, applied)).toEqual([
    'canViewConnectConsole',
    'canManageConnectConsoleSync',
  ]);
});

it.each([
  ['no right', [], []],
  ['a right of another application', ['canManageOrders'], []],
  ['the right to view', ['canViewConnectConsole'], ['view_key_value_documents']],
  [
    'the right to manage',
    ['canManageConnectConsole'],
    ['view_key_value_documents', 'manage_key_value_documents'],
  ],
  ['the right to manage one group', ['canManageConnectConsoleSync'], ['view_orders']],
])('%s gives the scopes that belong to it', (_what, applied, scopes) => {
  expect(grantedScopes(PERMISSIONS, applied)).toEqual(scopes);
});

it('the built-in pages read only what somebody may view or manage', () => {
  expect(builtInScopes(['canManageOrders'])).toContain('view_orders');
  expect(builtInScopes(['canViewCustomers', 'canViewProducts'])).toEqual(['view_customers', 'view_products']);
  expect(builtInScopes(['canViewOrders', 'canViewCustomers'])).not.toContain('view_products');
  expect(builtInScopes(['canViewConnectConsole'])).toEqual([]);
});
