import { useGatewayFetch, type ApiError } from '@connect-console/mc-common';
import { FetchListedConnectorsDocument } from '../../generated/gateway';
import { toListVariables, type ListedConnectorsQuery } from './listed-connectors-query';
import type { ListedConnector } from './to-listed-connector';
import { toPage } from './use-listed-connectors';

export type AllConnectors =
  | { status: 'read'; items: ListedConnector[]; isComplete: boolean }
  | { status: 'failed'; error: ApiError }
  | { status: 'canceled' };

type Options = {
  signal: AbortSignal;
  onProgress: (progress: { done: number; total: number }) => void;
};

const PER_PAGE = 500;

// The gateway refuses a larger offset than 10 000.
const LAST_PAGE = 21;

/** Returns a function that reads all pages of a list one after the other. It never rejects. */
export function useAllListedConnectors(): (
  query: ListedConnectorsQuery,
  options: Options,
) => Promise<AllConnectors> {
  const fetchPage = useGatewayFetch(FetchListedConnectorsDocument);

  return async (query, { signal, onProgress }) => {
    const found = new Map<string, ListedConnector>();
    for (let page = 1; page <= LAST_PAGE; page += 1) {
      const outcome = await fetchPage(toListVariables({ ...query, page, perPage: PER_PAGE }));
      if (signal.aborted) return { status: 'canceled' };
      if (!outcome.ok) return { status: 'failed', error: outcome.error };
      const { items, total, isComplete } = toPage(outcome.data);
      // A connector that was changed meanwhile may have moved to a later page: it counts once.
      items.forEach((item) => found.set(item.id, item));
      onProgress({ done: Math.min(page * PER_PAGE, total), total });
      if (page * PER_PAGE >= total) return { status: 'read', items: [...found.values()], isComplete };
    }
    return { status: 'read', items: [...found.values()], isComplete: false };
  };
}
