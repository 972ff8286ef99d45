import type { Platform } from '../../platform.js';
import { invalidInput } from '../ctp-error.js';
import type { ListArguments } from './result-page.js';

const KEY_RANGE = /\bkey\s*[<>]=?\s*"(?:[^"\\]|\\.)*"/g;

/**
 * A query as an API takes it that does not do what clients rely on without a promise: with the fault `ranges-refused`
 * it throws InvalidInput for a range of keys, with `ranges-ignored` it answers more than the range, with `unsorted` in
 * its own order. `path` is that of the resources, through REST and GraphQL alike.
 */
export function disturbedList<List extends ListArguments>(
  { faults }: Pick<Platform, 'faults'>,
  path: string,
  list: List,
): List {
  const kinds = faults.matching(`/ctp/${path}`).map(({ kind }) => kind);
  const where = [list.where ?? []].flat();
  if (kinds.includes('ranges-refused') && where.some((predicate) => predicate.search(KEY_RANGE) >= 0)) {
    throw invalidInput("Malformed parameter: where: The field 'key' cannot be compared by order.");
  }
  return {
    ...list,
    ...(kinds.includes('ranges-ignored') && {
      where: where.map((predicate) => predicate.replaceAll(KEY_RANGE, 'key is defined')),
    }),
    ...(kinds.includes('unsorted') && { sort: [] }),
  };
}
