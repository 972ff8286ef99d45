import { formatSearch, parseListPaging, type ListPaging } from '../../../ui/list.search';

/** What the address says about a comparison of two deployments. */
export type ConfigurationCompareAddress = ListPaging & {
  /** Ids of the deployments; null: none is chosen yet. */
  left: string | null;
  right: string | null;
  text: string;
  /** Also what is the same */
  isEverything: boolean;
};

/** Of the text to look for, in characters. */
export const LONGEST_TEXT = 200;

const USUAL_PER_PAGE = 100;

/** Reads the search of an address. Any text gives a valid answer. */
export function parseConfigurationCompare(search: string): ConfigurationCompareAddress {
  const params = new URLSearchParams(search);
  if (!params.has('perPage')) params.set('perPage', String(USUAL_PER_PAGE));
  return {
    ...parseListPaging(params),
    left: parseId(params.get('left')),
    right: parseId(params.get('right')),
    text: Array.from(params.get('q') ?? '')
      .slice(0, LONGEST_TEXT)
      .join(''),
    isEverything: params.get('show') === 'all',
  };
}

/** Writes the search of an address, without what equals the default. */
export function formatConfigurationCompare(search: ConfigurationCompareAddress): string {
  return formatSearch(toParams(search), toParams(parseConfigurationCompare('')));
}

function parseId(text: string | null): string | null {
  return text !== null && /^[\w-]{1,64}$/.test(text) ? text : null;
}

function toParams(search: ConfigurationCompareAddress): Record<string, string | number> {
  const { left, right, text, isEverything, page, perPage } = search;
  return {
    left: left ?? '',
    right: right ?? '',
    q: text,
    show: isEverything ? 'all' : 'differences',
    page,
    perPage,
  };
}
