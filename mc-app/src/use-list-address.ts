import { useHistory, useLocation } from 'react-router-dom';

/** How the search of an address is read, which any text can be, and written. */
type Format<TSearch> = { parse: (search: string) => TSearch; format: (search: TSearch) => string };

type ListAddress<TSearch> = {
  search: TSearch;
  /** Goes to the address that differs in this; on its first page, unless only the looks change. */
  show: (change: Partial<TSearch>) => void;
};

const LOOKS = ['page', 'columns', 'density'];

/** What the address says about a list, and how to change it. */
export function useListAddress<TSearch extends { page: number; text: string }>({
  parse,
  format,
}: Format<TSearch>): ListAddress<TSearch> {
  const history = useHistory();
  const search = parse(useLocation().search);

  /** A text that is being typed arrives late: it adds to what the address says by then. */
  function show(change: Partial<TSearch>): void {
    const before = parse(history.location.search);
    const page = Object.keys(change).every((key) => LOOKS.includes(key)) ? before.page : 1;
    const address = { search: format({ ...before, page, ...change }) };
    // Otherwise each pause in typing would be one more step on the way back.
    const isTypedOn = Object.keys(change).join() === 'text' && before.text !== '';
    if (isTypedOn) history.replace(address);
    else history.push(address);
  }

  return { search, show };
}
