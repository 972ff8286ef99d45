import type { Request } from 'express';
import { invalidInput } from '../ctp-error.js';
import type { ListArguments } from '../query/result-page.js';

/** `where`, `var.<name>`, `sort`, `limit`, `offset` and `withTotal` of a query string. */
export function listArguments({ query }: Request): ListArguments {
  const variables = Object.entries(query).filter(([name]) => name.startsWith('var.'));
  return {
    where: texts(query.where),
    sort: texts(query.sort),
    limit: numberOf('limit', query.limit),
    offset: numberOf('offset', query.offset),
    withTotal: query.withTotal !== 'false',
    variables: Object.fromEntries(
      variables.map(([name, value]) => [name.slice('var.'.length), texts(value)]),
    ),
  };
}

/** A whole number in a query string. */
export function numberOf(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  throw invalidInput(`Malformed parameter: ${name}: '${String(value)}' is not a whole number.`);
}

/** A version in a query string, which has to be there. */
export function requiredVersion({ query }: Request): number {
  const version = numberOf('version', query.version);
  if (version === undefined) throw invalidInput("The query parameter 'version' is required.");
  return version;
}

/** The values of a parameter that may be repeated. */
export function texts(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
