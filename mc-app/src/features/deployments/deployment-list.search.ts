import { formatSearch, parseChoice, parseListSearch, type ListSearch } from '../../ui/list.search';

export const TYPE_FILTERS = ['all', 'preview', 'sandbox', 'production'] as const;

export type TypeFilter = (typeof TYPE_FILTERS)[number];

/** What the address says about the list of deployments. */
export type DeploymentListSearch = ListSearch & { type: TypeFilter };

/** Reads the search of an address. Any text gives a valid answer. */
export function parseDeploymentListSearch(search: string): DeploymentListSearch {
  const params = new URLSearchParams(search);
  return { ...parseListSearch(params), type: parseChoice(params.get('type'), TYPE_FILTERS) };
}

/** Writes the search of an address, without what equals the default. */
export function formatDeploymentListSearch(search: DeploymentListSearch): string {
  return formatSearch(search, parseDeploymentListSearch(''));
}

/** Whether the list may be shorter than all there is. */
export function isFiltered({ type }: DeploymentListSearch): boolean {
  return type !== 'all';
}
