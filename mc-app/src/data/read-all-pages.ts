import type { ApiError } from '@connect-console/mc-common';
import type { CollectedPage } from './list-page';

export type AllPages<TItem> =
  | { status: 'read'; items: TItem[]; isComplete: boolean }
  | { status: 'failed'; error: ApiError }
  | { status: 'canceled' };

export type ReadOptions = {
  signal: AbortSignal;
  onProgress: (progress: { done: number; total: number }) => void;
};

type FetchPage<TItem> = (position: {
  page: number;
  perPage: number;
}) => Promise<{ ok: true; data: CollectedPage<TItem> } | { ok: false; error: ApiError }>;

const PER_PAGE = 500;

// The gateway refuses a larger offset than 10 000.
const LAST_PAGE = 21;

/** Reads all pages of a list one after the other. It never rejects. */
export async function readAllPages<TItem extends { id: string }>(
  fetchPage: FetchPage<TItem>,
  { signal, onProgress }: ReadOptions,
): Promise<AllPages<TItem>> {
  const found = new Map<string, TItem>();
  for (let page = 1; page <= LAST_PAGE; page += 1) {
    const outcome = await fetchPage({ page, perPage: PER_PAGE });
    if (signal.aborted) return { status: 'canceled' };
    if (!outcome.ok) return { status: 'failed', error: outcome.error };
    const { items, total, isComplete } = outcome.data;
    // What was changed meanwhile may have moved to a later page: it counts once.
    items.forEach((item) => found.set(item.id, item));
    onProgress({ done: Math.min(page * PER_PAGE, total), total });
    if (page * PER_PAGE >= total) return { status: 'read', items: [...found.values()], isComplete };
  }
  return { status: 'read', items: [...found.values()], isComplete: false };
}
