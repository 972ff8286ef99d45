/** Address of a connector's page that remembers the list it was opened from. */
export type AddressFromList = { pathname: string; state: { from: string } };

/** Adds to an address which search the list had, so that the way back leads to the same list. */
export function fromList(pathname: string, search: string): AddressFromList {
  return { pathname, state: { from: search } };
}

/** The search of the list that a page was opened from, `''` when it was not opened from there. */
export function listSearchOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('from' in state)) return '';
  return typeof state.from === 'string' && state.from.startsWith('?') ? state.from : '';
}
