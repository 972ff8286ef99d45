/** One page of a list that the gateway pages. */
export type ListPage<TItem> = {
  items: TItem[];
  /** Number of items on all pages */
  total: number;
};

/** A page of a list that the gateway filters and sorts itself. */
export type CollectedPage<TItem> = ListPage<TItem> & {
  /** False: there are more than the gateway reads to do so. */
  isComplete: boolean;
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

/** Nothing to leave out is not stated. */
export function unlessEmpty(values: string[]): string[] | undefined {
  return values.length === 0 ? undefined : values;
}
