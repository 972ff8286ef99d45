import { invalidInput } from './ctp-error.js';
import { parseWhere } from './where-predicate.js';

/** Arguments of a list query, in REST and GraphQL alike. */
export type ListArguments = {
  where?: string | null;
  sort?: string[] | null;
  limit?: number | null;
  offset?: number | null;
};

export type ResultPage<Item> = {
  limit: number;
  offset: number;
  count: number;
  total: number;
  exists: boolean;
  results: Item[];
};

/** Filters, sorts and cuts; throws InvalidInput for arguments that the real API refuses. */
export function resultPage<Item extends object>(
  items: readonly Item[],
  { where, sort, limit: asked, offset: skipped }: ListArguments,
  fields: readonly (keyof Item & string)[],
): ResultPage<Item> {
  const limit = inRange('limit', asked ?? 20, 500);
  const offset = inRange('offset', skipped ?? 0, 10_000);
  const matching = items.filter(where ? parseWhere(where, fields) : () => true);
  const orders = (sort ?? []).map((text) => parseSort(text, fields));
  const sorted = matching.sort((one, other) => firstDifference(orders, one, other));
  const results = sorted.slice(offset, offset + limit);
  const total = matching.length;
  return { limit, offset, count: results.length, total, exists: total > 0, results };
}

type Order<Item> = (one: Item, other: Item) => number;

function parseSort<Item extends object>(text: string, fields: readonly (keyof Item & string)[]): Order<Item> {
  const [name, direction = 'asc', ...rest] = text.trim().split(/\s+/);
  const field = fields.find((candidate) => candidate === name);
  if (field === undefined || rest.length > 0 || !['asc', 'desc'].includes(direction)) {
    throw invalidInput(`Malformed parameter: sort: '${text}'`);
  }
  const sign = direction === 'asc' ? 1 : -1;
  return (one, other) => sign * compare(one[field], other[field]);
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'en');
}

function firstDifference<Item>(orders: readonly Order<Item>[], one: Item, other: Item): number {
  return orders.map((order) => order(one, other)).find((difference) => difference !== 0) ?? 0;
}

function inRange(name: string, value: number, maximum: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= maximum) return value;
  throw invalidInput(`Malformed parameter: ${name}: must be a whole number from 0 to ${maximum}.`);
}
