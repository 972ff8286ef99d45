export const PER_PAGE_CHOICES = ['20', '50', '100'] as const;

/** What the Connect API can sort its lists by, as it wants it to be written; the first is our default. */
export const SORT_CHOICES = [
  'lastModifiedAt desc',
  'lastModifiedAt asc',
  'createdAt desc',
  'createdAt asc',
] as const;

export const DENSITIES = ['compact', 'comfortable'] as const;

export type Density = (typeof DENSITIES)[number];

/** Which part of a list is shown: pages count from 1. */
export type ListPaging = { page: number; perPage: number };

// The Connect API refuses a larger offset.
const LARGEST_OFFSET = 10_000;

/** Reads page and page size from an address. Any text gives a valid answer. */
export function parseListPaging(params: URLSearchParams): ListPaging {
  const perPage = Number(parseChoice(params.get('perPage'), PER_PAGE_CHOICES));
  const page = Math.trunc(Number(params.get('page')));
  return {
    page: page >= 1 ? Math.min(page, lastPage(perPage)) : 1,
    perPage,
  };
}

/** Number of pages that can be shown of a list; of what is behind them Connect gives nothing. */
export function countPages(total: number, perPage: number): number {
  return Math.min(Math.ceil(total / perPage), lastPage(perPage));
}

function lastPage(perPage: number): number {
  return Math.floor(LARGEST_OFFSET / perPage) + 1;
}

/** The choice that was written, or the first one. */
export function parseChoice<TChoice extends string>(
  text: string | null,
  choices: readonly [TChoice, ...TChoice[]],
): TChoice {
  return choices.find((choice) => choice === text) ?? choices[0];
}

/** The choices that were written, separated by commas, each once and in the order of the choices. */
export function parseChoices<TChoice extends string>(
  text: string | null,
  choices: readonly TChoice[],
): TChoice[] {
  const written = (text ?? '').split(',');
  return choices.filter((choice) => written.includes(choice));
}

/** Writes an address' search, `''` or `?…`, leaving out what equals the default. */
export function formatSearch(
  values: Record<string, string | number>,
  defaults: Record<string, string | number>,
): string {
  const stated = Object.entries(values).filter(([name, value]) => value !== defaults[name]);
  const search = new URLSearchParams(stated.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? '' : `?${search}`;
}
