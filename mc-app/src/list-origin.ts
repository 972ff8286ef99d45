import { useLocation } from 'react-router-dom';

/** An address that remembers the list from which the reader came. */
export type AddressFromList = { pathname: string; search: string; hash: string; state: { from: string } };

/** Adds to an address which search the list had, so that the way back leads to the same list. */
export function fromList(address: string, listSearch: string): AddressFromList {
  const { pathname, search, hash } = new URL(address, window.location.origin);
  return { pathname, search, hash, state: { from: listSearch } };
}

/** The search of the list that a page was opened from, `''` when it was not opened from there. */
export function listSearchOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('from' in state)) return '';
  return typeof state.from === 'string' && state.from.startsWith('?') ? state.from : '';
}

/** Returns a function that makes addresses which remember the same list as the page that is shown. */
export function useFromSameList(): (address: string) => AddressFromList {
  const listSearch = listSearchOf(useLocation().state);
  return (address) => fromList(address, listSearch);
}
