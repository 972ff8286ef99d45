import { formatSearch, parseChoice, parseListSearch, type ListSearch } from '../../ui/list.search';
import { INTEGRATION_TYPES, type IntegrationType } from './integration-types';

export const VISIBILITIES = ['all', 'private', 'public'] as const;

export type Visibility = (typeof VISIBILITIES)[number];

/** What the address says about the list of connectors. */
export type ConnectorListSearch = ListSearch & {
  visibility: Visibility;
  /** Empty: all */
  integrationTypes: IntegrationType[];
};

/** Reads the search of an address. Any text gives a valid answer. */
export function parseConnectorListSearch(search: string): ConnectorListSearch {
  const params = new URLSearchParams(search);
  const types = (params.get('types') ?? '').split(',');
  return {
    ...parseListSearch(params),
    visibility: parseChoice(params.get('visibility'), VISIBILITIES),
    integrationTypes: INTEGRATION_TYPES.filter((type) => types.includes(type)),
  };
}

/** Writes the search of an address, without what equals the default. */
export function formatConnectorListSearch(search: ConnectorListSearch): string {
  return formatSearch(toParams(search), toParams(parseConnectorListSearch('')));
}

/** Whether the list may be shorter than all there is. */
export function isFiltered({ visibility, integrationTypes }: ConnectorListSearch): boolean {
  return visibility !== 'all' || integrationTypes.length > 0;
}

function toParams({ integrationTypes, ...others }: ConnectorListSearch): Record<string, string | number> {
  return { ...others, types: integrationTypes.join(',') };
}
