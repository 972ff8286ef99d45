import { formatSearch, parseListPaging, type ListPaging } from '../../../ui/list.search';

/** What the address says about a search in configurations. */
export type ConfigurationSearchAddress = ListPaging & {
  text: string;
  /** Only values that are the text, not those that contain it */
  isExact: boolean;
};

/** Of the text to look for, in characters. */
export const LONGEST_TEXT = 200;

/** Reads the search of an address. Any text gives a valid answer. */
export function parseConfigurationSearch(search: string): ConfigurationSearchAddress {
  const params = new URLSearchParams(search);
  return {
    ...parseListPaging(params),
    text: Array.from(params.get('q') ?? '')
      .slice(0, LONGEST_TEXT)
      .join(''),
    isExact: params.get('exact') === 'true',
  };
}

/** Writes the search of an address, without what equals the default. */
export function formatConfigurationSearch(search: ConfigurationSearchAddress): string {
  return formatSearch(toParams(search), toParams(parseConfigurationSearch('')));
}

function toParams({
  text,
  isExact,
  page,
  perPage,
}: ConfigurationSearchAddress): Record<string, string | number> {
  return { q: text, exact: String(isExact), page, perPage };
}
