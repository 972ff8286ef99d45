type Query = Record<string, string | readonly string[]>;

/** Address of a list with these filters, as the list itself writes them. */
export function addressOfList(path: string, query: Query = {}): string {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : value.join(',')]),
  ).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** DeploymentStatus that the list of deployments can filter by; Connect may add others. */
export const LISTED_STATUSES: readonly string[] = [
  'Draft',
  'Queued',
  'Deploying',
  'Deployed',
  'Failed',
  'Undeploying',
  'UndeployFailed',
];
