/** One page of a list that the gateway pages. */
export type ListPage<TItem> = {
  items: TItem[];
  /** Number of items on all pages */
  total: number;
};

/** Which page to ask for: pages count from 1. */
export type ListPosition = {
  page: number;
  perPage: number;
  /** As the Connect API writes it, e.g. `createdAt desc` */
  sort: string;
};

export function toPagingVariables({ page, perPage, sort }: ListPosition): {
  limit: number;
  offset: number;
  sort: string[];
} {
  return { limit: perPage, offset: (page - 1) * perPage, sort: [sort] };
}
