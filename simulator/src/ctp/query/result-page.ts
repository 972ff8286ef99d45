import { invalidInput } from '../ctp-error.js';
import type { Collection } from '../store/collection.js';
import { type Condition, parseWhere } from './parse-where.js';
import { requiredValues } from './required-values.js';
import { sorted } from './sorted.js';
import { predicateOf } from './where-predicate.js';
import type { Variables } from './where-reader.js';

/** Arguments of a list query, in REST and GraphQL alike. */
export type ListArguments = {
  /** Several predicates have to hold all together. */
  where?: string | readonly string[] | null;
  sort?: readonly string[] | null;
  limit?: number | null;
  offset?: number | null;
  withTotal?: boolean;
  variables?: Variables;
};

export type ResultPage<Item> = {
  limit: number;
  offset: number;
  count: number;
  /** Absent when the caller does without. */
  total?: number;
  results: Item[];
};

type Queryable<Item> = {
  collection: Collection<Item>;
  fields: readonly string[];
  sortable?: readonly string[];
  /** A field and the value that it has in all that the query may find. */
  within?: { path: string; value: string };
  /** What the query may see at all. */
  isVisible?: (item: Item) => boolean;
};

const MOST_COUNTED = 10_000;

/** Filters, sorts and cuts; throws InvalidInput for arguments that the real API refuses. */
export function resultPage<Item extends object>(
  { collection, fields, sortable = fields, within, isVisible = () => true }: Queryable<Item>,
  { where, sort, limit: asked, offset: skipped, withTotal = true, variables }: ListArguments,
): ResultPage<Item> {
  const limit = inRange('limit', asked ?? 20, 500);
  const offset = inRange('offset', skipped ?? 0, 10_000);
  const asserted = [where || []].flat().map((text) => parseWhere(text, fields, variables));
  const matching = matches(collection, within ? [conditionOf(within), ...asserted] : asserted).filter(
    isVisible,
  );
  const results = sorted(matching, sort ?? [], sortable).slice(offset, offset + limit);
  // With a predicate the API stops counting there.
  const total = asserted.length === 0 ? matching.length : Math.min(matching.length, MOST_COUNTED);
  return { limit, offset, count: results.length, ...(withTotal && { total }), results };
}

function matches<Item>(collection: Collection<Item>, conditions: readonly Condition[]): readonly Item[] {
  if (conditions.length === 0) return collection.all();
  const condition: Condition = { kind: 'and', conditions };
  const required = requiredValues(condition).filter(({ path }) => collection.isIndexed(path));
  const [fewest = collection.all()] = required
    .map(({ path, values }) => collection.withValue(path, values))
    .sort((one, other) => one.length - other.length);
  return fewest.filter(predicateOf(condition));
}

function conditionOf({ path, value }: { path: string; value: string }): Condition {
  return { kind: 'field', name: path, test: { kind: 'compare', sign: '=', literal: value } };
}

function inRange(name: string, value: number, maximum: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= maximum) return value;
  throw invalidInput(`Malformed parameter: ${name}: must be a whole number from 0 to ${maximum}.`);
}
