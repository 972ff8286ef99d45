/** Resources of one type in one project, found by indexed fields without a search. */
export type Collection<Item> = {
  all: () => readonly Item[];
  isIndexed: (path: string) => boolean;
  /** In the order of `all`; `path` has to be an indexed one. */
  withValue: (path: string, values: readonly unknown[]) => readonly Item[];
  add: (item: Item) => void;
  replace: (earlier: Item, item: Item) => void;
  remove: (item: Item) => void;
};

/** An index over `items`, which stays the place where they are kept; items are never changed, but replaced. */
export function createCollection<Item extends object>(
  items: Item[],
  indexedPaths: readonly string[],
): Collection<Item> {
  const indexes = new Map(indexedPaths.map((path) => [path, new Map<unknown, Set<Item>>()]));
  let ranks = new Map<Item, number>();
  let nextRank = 0;

  function enter(item: Item, rank: number): void {
    ranks.set(item, rank);
    for (const [path, index] of indexes) {
      for (const value of valuesAt(item, path.split('.'))) {
        const found = index.get(value);
        if (found === undefined) index.set(value, new Set([item]));
        else found.add(item);
      }
    }
  }
  function leave(item: Item): number {
    const rank = ranks.get(item) ?? nextRank;
    ranks.delete(item);
    for (const [path, index] of indexes) {
      for (const value of valuesAt(item, path.split('.'))) index.get(value)?.delete(item);
    }
    return rank;
  }
  /** A scenario or a reset may have changed the list itself. */
  function refresh(): void {
    if (ranks.size === items.length) return;
    ranks = new Map();
    indexes.forEach((index) => index.clear());
    items.forEach((item, rank) => enter(item, rank));
    nextRank = items.length;
  }

  return {
    all: () => items,
    isIndexed: (path) => indexes.has(path),
    withValue: (path, values) => {
      refresh();
      const found = new Set(values.flatMap((value) => [...(indexes.get(path)?.get(value) ?? [])]));
      return [...found].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
    },
    add: (item) => {
      refresh();
      items.push(item);
      enter(item, nextRank);
      nextRank += 1;
    },
    replace: (earlier, item) => {
      refresh();
      items[items.indexOf(earlier)] = item;
      enter(item, leave(earlier));
    },
    remove: (item) => {
      refresh();
      items.splice(items.indexOf(item), 1);
      leave(item);
    },
  };
}

/** The values at a path like `resource.id`; those of all elements where a part of it is a list. */
function valuesAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((element) => valuesAt(element, name === undefined ? [] : [name, ...rest]));
  }
  if (name === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[name], rest);
}
