import type { SimulatorState, User } from '../../state.js';

/** Which part of the Merchant Center a request comes from. */
export type Requester = 'application' | 'customView' | 'builtIn' | 'unknown';

/** A permission of a custom application or view as its compiled configuration lists it, e.g. `viewConnectConsole`. */
export type CustomizationPermission = { name: string; oAuthScopes: string[] };

/** What the built-in pages may read by the resource that a user may view or manage. */
const BUILT_IN_SCOPES = {
  Orders: ['view_orders', 'view_payments', 'view_customers', 'view_types', 'view_key_value_documents'],
  Customers: ['view_customers'],
  Products: ['view_products'],
} as const;

/** Who may register and install customizations, and give teams their permissions. */
export function isAdministrator({ name }: User): boolean {
  return name === 'admin';
}

/** The user may open the project at all. */
export function hasAccess(user: User, projectKey: string | undefined): projectKey is string {
  return projectKey !== undefined && Object.hasOwn(user.permissions, projectKey);
}

/**
 * The applied names (`can…`) that FetchProject answers: a custom view sees only its own, which are those that its
 * configuration and the groups in it declare, and nobody else sees these.
 */
export function appliedPermissions(
  user: User,
  projectKey: string,
  { requester, ofCustomView }: { requester: Requester; ofCustomView: readonly CustomizationPermission[] },
): string[] {
  const names = user.permissions[projectKey] ?? [];
  const own = ownPermissions(ofCustomView, names);
  return names.filter((name) => own.includes(name) === (requester === 'customView'));
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

/** Takes permissions of an application or view away from everybody in these projects. */
export function withdrawPermissions(
  { users }: Pick<SimulatorState, 'users'>,
  projectKeys: readonly string[],
  permissions: readonly CustomizationPermission[],
): void {
  for (const { permissions: held } of users) {
    for (const projectKey of projectKeys) {
      const names = held[projectKey];
      const own = ownPermissions(permissions, names ?? []);
      if (names) held[projectKey] = names.filter((name) => !own.includes(name));
    }
  }
}

/** The OAuth scopes of the built-in pages of orders, customers and products. */
export function builtInScopes(applied: readonly string[]): string[] {
  const granted = Object.entries(BUILT_IN_SCOPES)
    .filter(([name]) => applied.includes(`canView${name}`) || applied.includes(`canManage${name}`))
    .flatMap(([, scopes]) => scopes);
  return [...new Set(granted)];
}

function appliedName(name: string): string {
  return `can${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
