import type { User } from '../../state.js';

/** Which part of the Merchant Center a request comes from. */
export type Requester = 'application' | 'customView' | 'builtIn' | 'unknown';

/** A permission of a custom application or view as its compiled configuration lists it, e.g. `viewConnectConsole`. */
export type CustomizationPermission = { name: string; oAuthScopes: string[] };

/** Every custom view has these names, and no others unless its configuration has groups. */
const CUSTOM_VIEW_NAMES = ['canView', 'canManage'];

/** What the built-in Orders application may read. */
const BUILT_IN_SCOPES = [
  'view_orders',
  'view_payments',
  'view_customers',
  'view_types',
  'view_key_value_documents',
];

/** The user may open the project at all. */
export function hasAccess(user: User, projectKey: string | undefined): projectKey is string {
  return projectKey !== undefined && Object.hasOwn(user.permissions, projectKey);
}

/** The applied names (`can…`) that FetchProject answers: a custom view sees only its own. */
export function appliedPermissions(user: User, projectKey: string, requester: Requester): string[] {
  const names = user.permissions[projectKey] ?? [];
  return names.filter((name) => CUSTOM_VIEW_NAMES.includes(name) === (requester === 'customView'));
}

/** The applied names that belong to one application or view; these go into an exchange token. */
export function ownPermissions(
  permissions: readonly CustomizationPermission[],
  applied: readonly string[],
): string[] {
  return applied.filter((name) => permissions.some((permission) => appliedName(permission.name) === name));
}

/** The OAuth scopes that an application or view may use for a user; Manage implies View. */
export function grantedScopes(
  permissions: readonly CustomizationPermission[],
  applied: readonly string[],
): string[] {
  const held = permissions.filter(
    ({ name }) =>
      applied.includes(appliedName(name)) || applied.includes(appliedName(name.replace(/^view/, 'manage'))),
  );
  return [...new Set(held.flatMap(({ oAuthScopes }) => oAuthScopes))];
}

/** The OAuth scopes of the built-in Orders pages. */
export function builtInScopes(applied: readonly string[]): string[] {
  return applied.includes('canViewOrders') || applied.includes('canManageOrders') ? BUILT_IN_SCOPES : [];
}

function appliedName(name: string): string {
  return `can${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
