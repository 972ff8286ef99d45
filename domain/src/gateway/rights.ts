/** What a signed-in user may do in Connect Console. */
export type Rights = {
  view: boolean;
  manageConnectors: boolean;
  manageDeployments: boolean;
  replaySync: boolean;
};

/** The permission groups that the custom application registers beside its own view and manage. */
export const PERMISSION_GROUPS = {
  connectors: 'connectors',
  deployments: 'deployments',
  sync: 'sync',
} as const;

/**
 * Turns an entry point into the key that the Merchant Center puts into permission names:
 * `connect-console` gives `ConnectConsole`, `avengers-01` gives `Avengers/01`, `the_avengers` gives `The_Avengers`
 * (application kit, formatEntryPointUriPathToResourceAccessKey).
 */
export function permissionKeyOf(entryPointUriPath: string): string {
  return entryPointUriPath
    .split('_')
    .map(upperFirst)
    .join('_')
    .split('-')
    .map((word, index) => (index > 0 && /^\d/.test(word) ? `/${word}` : upperFirst(word)))
    .join('');
}

/**
 * Maps verified permission names (`can…`) to rights. Only the names of this application count, plus the bare
 * `canView` / `canManage` of a custom view: any custom view has those, so they give reading and replay only.
 */
export function rightsFromPermissions(permissions: readonly string[], entryPointUriPath: string): Rights {
  const granted = new Set(permissions);
  const key = permissionKeyOf(entryPointUriPath);
  const manages = (group: string): boolean => granted.has(`canManage${key}${upperFirst(group)}`);
  const manageConnectors = manages(PERMISSION_GROUPS.connectors);
  const manageDeployments = manages(PERMISSION_GROUPS.deployments);
  const replaySync = manages(PERMISSION_GROUPS.sync) || granted.has('canManage');
  const view =
    manageConnectors ||
    manageDeployments ||
    replaySync ||
    granted.has(`canView${key}`) ||
    granted.has(`canManage${key}`) ||
    granted.has('canView');
  return { view, manageConnectors, manageDeployments, replaySync };
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
