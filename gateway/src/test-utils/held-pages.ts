import type { FakeCommercetools, RecordedRequest } from './fake-commercetools.js';
import { buildPage } from './wire.builder.js';

/** Answers a route with pages of these, as the Connect API does. */
export function holdPages(commercetools: FakeCommercetools, route: string, all: readonly unknown[]): void {
  commercetools.on(route, ({ path }: RecordedRequest) => {
    const query = new URLSearchParams(path.split('?')[1]);
    const limit = Number(query.get('limit'));
    const offset = Number(query.get('offset'));
    return { json: buildPage(all.slice(offset, offset + limit), { limit, offset, total: all.length }) };
  });
}

/** Answers the search for published Connectors by their ids. */
export function holdPublished(
  commercetools: FakeCommercetools,
  all: readonly Record<string, unknown>[],
): void {
  commercetools.on('GET /connect/connectors/search', ({ path }: RecordedRequest) => {
    const ids = new URLSearchParams(path.split('?')[1]).getAll('id');
    return { json: buildPage(all.filter(({ id }) => ids.includes(String(id)))) };
  });
}
