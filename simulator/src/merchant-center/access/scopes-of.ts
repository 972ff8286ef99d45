import type { InstalledCustomizations } from '../customizations/installed-customizations.js';
import { appliedPermissions, builtInScopes, grantedScopes } from './applied-permissions.js';
import type { McContext } from './requester.js';

/** The OAuth scopes with which a part of the Merchant Center asks commercetools for a user. */
export async function scopesOf(
  { user, requester }: McContext,
  projectKey: string,
  installed: InstalledCustomizations,
): Promise<string[]> {
  const ofCustomView = await installed.permissionsOf('customView', projectKey);
  const applied = appliedPermissions(user, projectKey, { requester, ofCustomView });
  return requester === 'builtIn'
    ? builtInScopes(applied)
    : grantedScopes(await installed.permissionsOf(requester, projectKey), applied);
}
