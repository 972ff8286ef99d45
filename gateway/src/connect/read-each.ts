const MOST_AT_ONCE = 4;

/** Reads each by itself, a few at a time; in their order. */
export async function readEach<Name, Model>(
  names: readonly Name[],
  read: (name: Name) => Promise<Model>,
): Promise<Model[]> {
  const found: Model[] = [];
  for (let start = 0; start < names.length; start += MOST_AT_ONCE) {
    const some = names.slice(start, start + MOST_AT_ONCE);
    found.push(...(await Promise.all(some.map(read))));
  }
  return found;
}
