type Named = { application: string | null };
type Keyed = { key: string };

/** The scope of an application; null: the one that all share. */
export function findScope<Scope extends Named>(
  scopes: readonly Scope[],
  application: string | null,
): Scope | undefined {
  return scopes.find((scope) => scope.application === application);
}

/** The entry of a key, the last one when it stands there twice. */
export function findKey<Entry extends Keyed>(
  entries: readonly Entry[] | undefined,
  key: string,
): Entry | undefined {
  if (entries === undefined) return undefined;
  for (let place = entries.length - 1; place >= 0; place -= 1) {
    if (entries[place]?.key === key) return entries[place];
  }
  return undefined;
}

/** Names of the scopes of all lists, each once; the one that all applications share comes last. */
export function scopeNames(...lists: (readonly Named[])[]): (string | null)[] {
  const names = new Set(lists.flat().map(({ application }) => application));
  const hasShared = names.delete(null);
  return hasShared ? [...names, null] : [...names];
}

/** Keys of all lists, each once, those of the first list first. */
export function keysOf(...lists: (readonly Keyed[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list?.map(({ key }) => key) ?? []))];
}
