import { CONNECT_REGIONS, type DeploymentDrift } from '@connect-console/domain';
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

export const TYPE_FILTERS = ['all', 'preview', 'sandbox', 'production'] as const;

/** DeploymentStatus in the order in which a deployment passes through them. */
export const STATUSES = [
  'Draft',
  'Queued',
  'Deploying',
  'Deployed',
  'Failed',
  'Undeploying',
  'UndeployFailed',
] as const;

export const DRIFTS = [
  'updateAvailable',
  'draftMovedOn',
  'upToDate',
  'unknown',
] as const satisfies readonly DeploymentDrift[];

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

export type TypeFilter = (typeof TYPE_FILTERS)[number];
export type DeploymentSort = (typeof DEPLOYMENT_SORTS)[number];

/** What leaves deployments out; an empty list or text: nothing. */
export type DeploymentFilters = {
  text: string;
  type: TypeFilter;
  statuses: (typeof STATUSES)[number][];
  regions: string[];
  connectorIds: string[];
  drifts: DeploymentDrift[];
};

/** What the address says about the list of deployments. */
export type DeploymentListSearch = ListPaging &
  DeploymentFilters & { sort: DeploymentSort; columns: ColumnKey[]; density: Density };

export const NO_FILTERS: DeploymentFilters = {
  text: '',
  type: 'all',
  statuses: [],
  regions: [],
  connectorIds: [],
  drifts: [],
};

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
    columns: params.has('columns') ? parseChoices(params.get('columns'), COLUMN_KEYS) : [...DEFAULT_COLUMNS],
    density: parseChoice(params.get('density'), DENSITIES),
  };
}

/** Writes the search of an address, without what equals the default. */
export function formatDeploymentListSearch(search: DeploymentListSearch): string {
  return formatSearch(toParams(search), toParams(parseDeploymentListSearch('')));
}

/** Whether the list may be shorter than all there is. */
export function isFiltered(search: DeploymentListSearch): boolean {
  const { text, type, statuses, regions, connectorIds, drifts } = search;
  const lists = [statuses, regions, connectorIds, drifts];
  return text.trim() !== '' || type !== 'all' || lists.some(({ length }) => length > 0);
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
    sort,
    page,
    perPage,
    columns: search.columns.join(','),
    density,
  };
}
