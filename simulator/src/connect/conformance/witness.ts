import type { Exchange } from '../../test-utils/official-client.js';
import { isRequestTo } from './endpoints.js';
import type { Row } from './row.js';

/** What went over HTTP to the row's endpoint, as the row writes answers: `201`, `409 ConcurrentModification`. */
export function answersOf({ endpoint }: Row, exchanges: readonly Exchange[]): string[] {
  return exchanges.filter((exchange) => isRequestTo(endpoint, exchange)).map(answerOf);
}

/** The values that a field went through in the answers, without repetitions; a 404 counts as `gone`. */
export function valuesSeen(field: string, exchanges: readonly Exchange[]): string[] {
  const [type = '', ...path] = field.split('.');
  const values = exchanges.flatMap(({ method, status, body }) => {
    if (status === 404 && method === 'GET') return ['gone'];
    return typeOf(body) === type ? [String(path.reduce(valueAt, body))] : [];
  });
  return values.filter((value, index) => value !== values[index - 1]);
}

/** Whether the values came directly one after the other. */
export function hasSequence(values: readonly string[], sequence: readonly string[]): boolean {
  return values.some((_, start) => sequence.every((value, index) => values[start + index] === value));
}

function answerOf({ status, body }: Exchange): string {
  const errors = valueAt(body, 'errors');
  const code: unknown = Array.isArray(errors) ? valueAt(errors[0], 'code') : undefined;
  return typeof code === 'string' ? `${status} ${code}` : String(status);
}

function typeOf(body: unknown): string | undefined {
  if (valueAt(body, 'isPreviewable') !== undefined) return 'ConnectorStaged';
  return valueAt(body, 'deployedRegion') === undefined ? undefined : 'Deployment';
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
