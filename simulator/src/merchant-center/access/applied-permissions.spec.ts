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

it('an application sees the names of the project, a custom view only its own', () => {
  const user = buildUser({ permissions: { shop: ['canViewOrders', 'canViewConnectConsole', 'canView'] } });
  expect(appliedPermissions(user, 'shop', 'application')).toEqual(['canViewOrders', 'canViewConnectConsole']);
  expect(appliedPermissions(user, 'shop', 'customView')).toEqual(['canView']);
  expect(appliedPermissions(user, 'elsewhere', 'application')).toEqual([]);
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

it('the built-in pages read orders only for those who may view or manage them', () => {
  expect(builtInScopes(['canManageOrders'])).toContain('view_orders');
  expect(builtInScopes(['canViewConnectConsole'])).toEqual([]);
});
