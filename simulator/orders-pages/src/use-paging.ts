import { useHistory, useLocation } from 'react-router-dom';

export type Paging = {
  page: number;
  perPage: number;
  /** What a query of this page asks for. */
  range: { limit: number; offset: number };
  show: (page: number, perPage: number) => void;
};

/** The page of a list that the address says. */
export function usePaging(): Paging {
  const { push } = useHistory();
  const { pathname, search } = useLocation();
  const parameters = new URLSearchParams(search);
  const page = Math.max(1, Number.parseInt(parameters.get('page') ?? '', 10) || 1);
  const perPage = parameters.get('perPage') === '50' ? 50 : 20;
  return {
    page,
    perPage,
    range: { limit: perPage, offset: (page - 1) * perPage },
    show: (nextPage, nextPerPage) => push(`${pathname}?page=${nextPage}&perPage=${nextPerPage}`),
  };
}
