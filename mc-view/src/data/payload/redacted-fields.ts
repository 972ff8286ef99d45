import { REDACTED } from '@connect-console/domain';

/** Where something was left out of a redacted value, e.g. `order.lineItems[].custom`; each once, as they come. */
export function redactedFields(value: unknown): string[] {
  return [...new Set(pathsIn(value, ''))];
}

function pathsIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.includes(REDACTED) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    pathsIn(field, path === '' ? key : `${path}.${key}`),
  );
}
