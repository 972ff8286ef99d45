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
import { COLUMN_KEYS, DEFAULT_COLUMNS, type ColumnKey } from './connector-column-keys';
import { INTEGRATION_TYPES, type IntegrationType } from '../integration-types';

export const VISIBILITIES = ['all', 'private', 'public'] as const;

/** ConnectorStatus in the order in which a connector passes through them; the Connect API had one more in 2023. */
export const STATUSES = [
  'Draft',
  'Processing',
  'ReadyForCertification',
  'InCertification',
  'FEEDBACK_REQUIRED',
  'Published',
  'Failed',
] as const;

/** Values of `isPreviewable`. */
export const PREVIEWABILITIES = ['true', 'false', 'pending', 'none'] as const;

/** What the gateway can sort connectors by; the first is our default. */
export const CONNECTOR_SORTS = [
  ...SORT_CHOICES,
  'name asc',
  'name desc',
  'status asc',
  'status desc',
] as const;

export type Visibility = (typeof VISIBILITIES)[number];
export type ConnectorSort = (typeof CONNECTOR_SORTS)[number];

/** What leaves connectors out; an empty list or text: nothing. */
export type ConnectorFilters = {
  text: string;
  statuses: (typeof STATUSES)[number][];
  previewabilities: (typeof PREVIEWABILITIES)[number][];
  visibility: Visibility;
  integrationTypes: IntegrationType[];
  regions: string[];
};

/** What the address says about the list of connectors. */
export type ConnectorListSearch = ListPaging &
  ConnectorFilters & { sort: ConnectorSort; columns: ColumnKey[]; density: Density };

export const NO_FILTERS: ConnectorFilters = {
  text: '',
  statuses: [],
  previewabilities: [],
  visibility: 'all',
  integrationTypes: [],
  regions: [],
};

/** Of the text to look for, in characters. */
export const LONGEST_TEXT = 200;

/** Reads the search of an address. Any text gives a valid answer. */
export function parseConnectorListSearch(search: string): ConnectorListSearch {
  const params = new URLSearchParams(search);
  return {
    ...parseListPaging(params),
    sort: parseChoice(params.get('sort'), CONNECTOR_SORTS),
    text: Array.from(params.get('q') ?? '')
      .slice(0, LONGEST_TEXT)
      .join(''),
    statuses: parseChoices(params.get('status'), STATUSES),
    previewabilities: parseChoices(params.get('preview'), PREVIEWABILITIES),
    visibility: parseChoice(params.get('visibility'), VISIBILITIES),
    integrationTypes: parseChoices(params.get('types'), INTEGRATION_TYPES),
    regions: parseChoices(params.get('regions'), CONNECT_REGIONS),
    columns: params.has('columns') ? parseChoices(params.get('columns'), COLUMN_KEYS) : [...DEFAULT_COLUMNS],
    density: parseChoice(params.get('density'), DENSITIES),
  };
}

/** Writes the search of an address, without what equals the default. */
export function formatConnectorListSearch(search: ConnectorListSearch): string {
  return formatSearch(toParams(search), toParams(parseConnectorListSearch('')));
}

/** Whether the list may be shorter than all there is. */
export function isFiltered(search: ConnectorListSearch): boolean {
  return countFilters(search) > 0 || search.text.trim() !== '';
}

/** By how many kinds of filters the list is shortened; the text to look for is none of them. */
export function countFilters(search: ConnectorListSearch): number {
  const { statuses, previewabilities, integrationTypes, regions } = search;
  const lists = [statuses, previewabilities, integrationTypes, regions];
  return lists.filter(({ length }) => length > 0).length + (search.visibility === 'all' ? 0 : 1);
}

function toParams(search: ConnectorListSearch): Record<string, string | number> {
  const { page, perPage, sort, visibility, density } = search;
  return {
    q: search.text,
    status: search.statuses.join(','),
    preview: search.previewabilities.join(','),
    visibility,
    types: search.integrationTypes.join(','),
    regions: search.regions.join(','),
    sort,
    page,
    perPage,
    columns: search.columns.join(','),
    density,
  };
}
