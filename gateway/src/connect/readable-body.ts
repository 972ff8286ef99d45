import type { Loose } from './loose.js';
import { invalidResponse } from './upstream-error.js';

/** A resource of which only id and version are certain. */
export type Identified<T> = NonNullable<Loose<T>> & { readonly id: string; readonly version: number };

export type Page<T> = { limit: number; offset: number; count: number; total: number; results: T[] };

/** The resource in a 2xx answer; throws UPSTREAM_INVALID_RESPONSE when it has no id and version. */
export function readResource<T>(body: unknown): Identified<T> {
  if (!isIdentified<T>(body)) throw invalidResponse();
  return body;
}

/** The page in a 2xx answer; throws UPSTREAM_INVALID_RESPONSE when it has no list of resources. */
export function readPage<Wire, Model>(
  body: unknown,
  asked: { limit: number; offset: number },
  toModel: (wire: Identified<Wire>) => Model,
): Page<Model> {
  const { limit, offset, total, results } = (body ?? {}) as Record<string, unknown>;
  if (!Array.isArray(results)) throw invalidResponse();
  const models = results.map((result: unknown) => toModel(readResource<Wire>(result)));
  return {
    limit: numberOr(limit, asked.limit),
    offset: numberOr(offset, asked.offset),
    count: models.length,
    total: numberOr(total, asked.offset + models.length),
    results: models,
  };
}

function isIdentified<T>(body: unknown): body is Identified<T> {
  const { id, version } = (body ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && Number.isSafeInteger(version);
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}
