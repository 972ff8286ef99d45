import type { DocumentNode } from 'graphql';
import { useMcQuery } from '@commercetools-frontend/application-shell-connectors';
import { GRAPHQL_TARGETS } from '@commercetools-frontend/constants';

/** `data` is undefined while loading. */
export type Loaded<TData> = { data: TData | undefined; failed: boolean; retry: () => void };

export type Page<TRow> = { total: number; results: TRow[] };

const CONTEXT = { target: GRAPHQL_TARGETS.COMMERCETOOLS_PLATFORM };

/** One page of resources; the document calls it `page`. */
export function usePage<TRow>(
  document: DocumentNode,
  variables: Record<string, string | number>,
): Loaded<Page<TRow>> {
  const { data, error, refetch } = useMcQuery<{ page: Page<TRow> }>(document, {
    variables,
    context: CONTEXT,
    fetchPolicy: 'cache-and-network',
  });
  return { data: data?.page, failed: Boolean(error), retry: () => void refetch() };
}

/** One resource, which the document calls `resource`; `data` is null when there is none with this id. */
export function useResource<TResource>(document: DocumentNode, id: string): Loaded<TResource | null> {
  const { data, error, refetch } = useMcQuery<{ resource: TResource | null }>(document, {
    variables: { id },
    context: CONTEXT,
    fetchPolicy: 'cache-and-network',
  });
  return { data: data?.resource, failed: Boolean(error), retry: () => void refetch() };
}
