import { invalidInput } from './connect-error.js';
import { INTEGRATION_TYPES } from './request-body.js';

type Sortable = { createdAt: string; lastModifiedAt: string };
type Field = keyof Sortable;

/** A query string as `node:querystring` reads it. */
export type Query = Record<string, unknown>;

type PageQuery = {
  limit: number;
  offset: number;
  sort: { field: Field; descending: boolean }[];
  integrationTypes: string[];
};

export type Page<Item> = { limit: number; offset: number; count: number; total: number; results: Item[] };

/** The query parameters that every list endpoint has; throws InvalidQueryParam. */
export function parsePageQuery(query: Query): PageQuery {
  return {
    limit: wholeNumber(query, 'limit', 20, 500),
    offset: wholeNumber(query, 'offset', 0, 10_000),
    sort: texts(query, 'sort').map(parseSort),
    integrationTypes: texts(query, 'integrationTypes').map((type) =>
      oneOf('integrationTypes', type, INTEGRATION_TYPES),
    ),
  };
}

/** Sorts what matched and cuts one page out of it. */
export function toPage<Stored extends Sortable, Item>(
  matching: readonly Stored[],
  { limit, offset, sort }: PageQuery,
  toItem: (stored: Stored) => Item,
): Page<Item> {
  const sorted = [...matching].sort((one, other) => compare(one, other, sort));
  const page = cutPage(sorted, { limit, offset });
  return { ...page, results: page.results.map(toItem) };
}

/** Cuts one page out of a list. */
export function cutPage<Item>(
  items: readonly Item[],
  { limit, offset }: Pick<PageQuery, 'limit' | 'offset'>,
): Page<Item> {
  const results = items.slice(offset, offset + limit);
  return { limit, offset, count: results.length, total: items.length, results };
}

/** Whether a resource has one of the asked integration types; asking for none means any. */
export function hasIntegrationType(
  { integrationTypes = [] }: { integrationTypes?: string[] },
  asked: readonly string[],
): boolean {
  return asked.length === 0 || asked.some((type) => integrationTypes.includes(type));
}

/** All values of a parameter, given once or repeatedly. */
export function texts(query: Query, name: string): string[] {
  const value = query[name];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** A parameter that is `true`, `false` or absent. */
export function flag(query: Query, name: string): boolean | undefined {
  const [text] = texts(query, name);
  return text === undefined ? undefined : oneOf(name, text, ['true', 'false']) === 'true';
}

/** The text, when it is among the allowed ones. */
export function oneOf(name: string, text: string, allowed: readonly string[]): string {
  if (allowed.includes(text)) return text;
  throw invalidInput('InvalidQueryParam', [`${name}: '${text}' is not one of ${allowed.join(', ')}`]);
}

function wholeNumber(query: Query, name: string, fallback: number, maximum: number): number {
  const [text] = texts(query, name);
  if (text === undefined) return fallback;
  if (/^\d+$/.test(text) && Number(text) <= maximum) return Number(text);
  throw invalidInput('InvalidQueryParam', [`${name}: '${text}' is not a whole number from 0 to ${maximum}`]);
}

function parseSort(text: string): { field: Field; descending: boolean } {
  const [, field, direction] = /^(createdAt|lastModifiedAt)(?: (asc|desc))?$/.exec(text) ?? [];
  if (field === 'createdAt' || field === 'lastModifiedAt') return { field, descending: direction === 'desc' };
  throw invalidInput('InvalidQueryParam', [
    `sort: '${text}' is not createdAt or lastModifiedAt with asc or desc`,
  ]);
}

function compare(one: Sortable, other: Sortable, sort: PageQuery['sort']): number {
  for (const { field, descending } of sort) {
    const order = one[field].localeCompare(other[field]);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}
