import { invalidInput } from '../ctp-error.js';

type SortValue = string | number | null;
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

function sortedBy<Item>(items: readonly Item[], { path, sign }: SortKey): readonly Item[] {
  const values = items.map((item) => sortValue(item, path));
  // Resources are kept in the order of their creation, which is what most queries sort by.
  if (values.every((value, index) => index === 0 || compare(values[index - 1] ?? null, value) <= 0)) {
    return sign === 1 ? items : turnedAround(items, values);
  }
  return items
    .map((item, index) => ({ item, value: values[index] ?? null }))
    .sort((one, other) => sign * compare(one.value, other.value))
    .map(({ item }) => item);
}

/** An ascending list descending; as in sorting, what is equal keeps its order. */
function turnedAround<Item>(items: readonly Item[], values: readonly SortValue[]): Item[] {
  const turned: Item[] = [];
  for (let end = items.length; end > 0;) {
    let start = end - 1;
    while (start > 0 && values[start - 1] === values[start]) start -= 1;
    for (const item of items.slice(start, end)) turned.push(item);
    end = start;
  }
  return turned;
}

function sortValue(value: unknown, path: readonly string[]): SortValue {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) break;
    found = (found as Record<string, unknown>)[name];
  }
  if (found === undefined || found === null) return null;
  return typeof found === 'number' ? found : String(found);
}

/** What is missing comes last when ascending. */
function compare(one: SortValue, other: SortValue): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
