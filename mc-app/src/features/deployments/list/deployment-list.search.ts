import { CONNECT_REGIONS } from '@connect-console/domain';
import {
  DENSITIES,
  formatSearch,
  parseChoice,
  parseChoices,
  parseListPaging,
  SORT_CHOICES,
  type Density,
  type ListPaging,
} from '../../../ui/list.search';
import { COLUMN_KEYS, DEFAULT_COLUMNS, type ColumnKey } from './deployment-column-keys';
import { CONCERNS, DRIFTS, STATUSES, TYPE_FILTERS, type DeploymentFilters } from './deployment-filters';

/** What the gateway can sort deployments by; the first is our default. */
export const DEPLOYMENT_SORTS = [
  ...SORT_CHOICES,
  'name asc',
  'name desc',
  'connector asc',
  'connector desc',
  'type asc',
  'type desc',
  'region asc',
  'region desc',
  'status asc',
  'status desc',
  'since asc',
  'since desc',
] as const;

export type DeploymentSort = (typeof DEPLOYMENT_SORTS)[number];

/** What the address says about the list of deployments. */
export type DeploymentListSearch = ListPaging &
  DeploymentFilters & { sort: DeploymentSort; columns: ColumnKey[]; density: Density };

/** Of the text to look for, in characters. */
export const LONGEST_TEXT = 200;

const MOST_CONNECTORS = 20;

/** Reads the search of an address. Any text gives a valid answer. */
export function parseDeploymentListSearch(search: string): DeploymentListSearch {
  const params = new URLSearchParams(search);
  return {
    ...parseListPaging(params),
    sort: parseChoice(params.get('sort'), DEPLOYMENT_SORTS),
    text: Array.from(params.get('q') ?? '')
      .slice(0, LONGEST_TEXT)
      .join(''),
    type: parseChoice(params.get('type'), TYPE_FILTERS),
    statuses: parseChoices(params.get('status'), STATUSES),
    regions: parseChoices(params.get('regions'), CONNECT_REGIONS),
    connectorIds: parseIds(params.get('connectors')),
    drifts: parseChoices(params.get('drift'), DRIFTS),
    concerns: parseChoices(params.get('concern'), CONCERNS),
    columns: params.has('columns') ? parseChoices(params.get('columns'), COLUMN_KEYS) : [...DEFAULT_COLUMNS],
    density: parseChoice(params.get('density'), DENSITIES),
  };
}

/** Writes the search of an address, without what equals the default. */
export function formatDeploymentListSearch(search: DeploymentListSearch): string {
  return formatSearch(toParams(search), toParams(parseDeploymentListSearch('')));
}

/** Which connectors there are is known to the gateway only. */
function parseIds(text: string | null): string[] {
  const ids = (text ?? '').split(',').filter((id) => /^[\w-]{1,64}$/.test(id));
  return [...new Set(ids)].slice(0, MOST_CONNECTORS);
}

function toParams(search: DeploymentListSearch): Record<string, string | number> {
  const { page, perPage, sort, type, density } = search;
  return {
    q: search.text,
    type,
    status: search.statuses.join(','),
    regions: search.regions.join(','),
    connectors: search.connectorIds.join(','),
    drift: search.drifts.join(','),
    concern: search.concerns.join(','),
    sort,
    page,
    perPage,
    columns: search.columns.join(','),
    density,
  };
}
