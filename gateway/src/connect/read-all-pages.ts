import type { Page } from './readable-body.js';

/** What a list of the Connect API held; `complete` is false when there was more than can be read. */
export type Collection<Item> = { items: Item[]; complete: boolean };

type Paging = { limit: number; offset: number };

/** The Connect API gives at most so many at once, and none beyond this offset. */
const PAGE_SIZE = 500;
const MAX_OFFSET = 10_000;
const MOST = MAX_OFFSET + PAGE_SIZE;

/** Reads every page that the Connect API gives, two at a time: at most 21 calls, and no more after a failure. */
export async function readAllPages<Item extends { id: string }>(
  readPage: (paging: Paging) => Promise<Page<Item>>,
): Promise<Collection<Item>> {
  const read = async (offset: number): Promise<Page<Item>> => readPage({ limit: PAGE_SIZE, offset });
  const first = await read(0);
  const end = Math.min(first.total, MOST);
  // By id, because a page moves when something is created or deleted meanwhile.
  const items = new Map(first.results.map((item) => [item.id, item]));
  for (let offset = PAGE_SIZE; offset < end; offset += 2 * PAGE_SIZE) {
    const offsets = [offset, offset + PAGE_SIZE].filter((start) => start < end);
    const pages = await Promise.all(offsets.map(read));
    for (const item of pages.flatMap(({ results }) => results)) items.set(item.id, item);
  }
  return { items: [...items.values()], complete: first.total <= MOST };
}
