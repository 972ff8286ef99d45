/** The scopes of the gateway's API client, as its token tells them. */
export type GrantedScopes = {
  /** Learns them from the body of a token answer (RFC 6749, 5.1). */
  hear: (body: string) => void;
  /** Null before a token was fetched, and when it does not tell. */
  known: () => readonly string[] | null;
};

export function createGrantedScopes(): GrantedScopes {
  let granted: string[] | null = null;
  return {
    hear(body) {
      const { scope } = JSON.parse(body) as { scope?: unknown };
      if (typeof scope === 'string') granted = scope.split(' ').filter((name) => name !== '');
    },
    known: () => granted,
  };
}

/** What something here needs, in the order of docs/scopes.md. */
export const NEEDED_SCOPES = [
  'manage_key_value_documents',
  'view_connectors',
  'manage_connectors',
  'manage_connectors_deployments',
  'manage_subscriptions',
  'manage_extensions',
  'view_types',
  'manage_api_clients',
] as const;

/** The needed scopes that `granted`, e.g. `view_types:demo-store`, do not hold; null when these are not known. */
export function missingScopes(granted: readonly string[] | null, projectKey: string): string[] | null {
  if (granted === null) return null;
  const own = new Set(granted.map((scope) => scope.replace(`:${projectKey}`, '')));
  return NEEDED_SCOPES.filter((needed) => !sufficientFor(needed).some((scope) => own.has(scope)));
}

function sufficientFor(needed: string): string[] {
  // `manage_project` does not hold it.
  if (needed === 'manage_api_clients') return [needed];
  return [needed, needed.replace(/^view_/, 'manage_'), 'manage_project'];
}
