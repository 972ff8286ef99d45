/** Answers whether `granted` (complete, `view_orders:demo-store`, or bare, `view_orders`) allows `required` in a project. */
export function hasScope(granted: readonly string[], required: string, projectKey: string): boolean {
  const sufficient = sufficientScopes(required);
  return granted.some((scope) => {
    const [name, project] = scope.split(':');
    return (
      name !== undefined && sufficient.includes(name) && (project === undefined || project === projectKey)
    );
  });
}

function sufficientScopes(required: string): string[] {
  // `manage_project` does not cover creating API clients (observed by users of `inheritAs.apiClient`).
  if (required === 'manage_api_clients') return [required];
  return [required, required.replace(/^view_/, 'manage_'), 'manage_project'];
}
