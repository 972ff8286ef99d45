export const LONGEST_TEXT = 200;

/** What the address says about a configuration that is read. */
export type EnvironmentSearch = { text: string };

/** Reads the search of an address. Any text gives a valid answer. */
export function parseEnvironmentSearch(search: string): EnvironmentSearch {
  return { text: (new URLSearchParams(search).get('find') ?? '').slice(0, LONGEST_TEXT) };
}

/** Writes it into the search of an address, beside whatever else stands there. */
export function formatEnvironmentSearch({ text }: EnvironmentSearch, search: string): string {
  const params = new URLSearchParams(search);
  if (text === '') params.delete('find');
  else params.set('find', text);
  return params.size === 0 ? '' : `?${params.toString()}`;
}
