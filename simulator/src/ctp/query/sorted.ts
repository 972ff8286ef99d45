import { invalidInput } from '../ctp-error.js';

type SortKey = { path: string[]; sign: 1 | -1 };

/** In the order of `sort` (`createdAt desc`, `name.en`), in any order beyond that; throws InvalidInput for an unknown field. */
export function sorted<Item>(
  items: readonly Item[],
  sort: readonly string[],
  sortable: readonly string[],
): readonly Item[] {
  if (sort.length === 0) return items;
  // Sorting is stable, so the keys apply one after the other, the first one last.
  return sort
    .map((text) => parseSort(text, sortable))
    .reduceRight<readonly Item[]>((earlier, key) => sortedBy(earlier, key), items);
}

function parseSort(text: string, sortable: readonly string[]): SortKey {
  const [name = '', direction = 'asc', ...rest] = text.trim().split(/\s+/);
  const path = name.split('.');
  const isKnown = sortable.includes(path[0] ?? '');
  if (!isKnown || rest.length > 0 || (direction !== 'asc' && direction !== 'desc')) {
    throw invalidInput(`Malformed parameter: sort: '${text}'`);
  }
  return { path, sign: direction === 'asc' ? 1 : -1 };
}

function sortedBy<Item>(items: readonly Item[], { path, sign }: SortKey): Item[] {
  return items
    .map((item) => ({ item, value: sortValue(item, path) }))
    .sort((one, other) => sign * compare(one.value, other.value))
    .map(({ item }) => item);
}

function sortValue(value: unknown, path: readonly string[]): string | number | null {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) break;
    found = (found as Record<string, unknown>)[name];
  }
  if (found === undefined || found === null) return null;
  return typeof found === 'number' ? found : String(found);
}

/** What is missing comes last when ascending. */
function compare(one: string | number | null, other: string | number | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
