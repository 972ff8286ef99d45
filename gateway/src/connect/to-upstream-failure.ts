import type { Failure } from '../failure.js';
import { forbidden, invalidResponse } from './upstream-error.js';

type Answer = { status: number; headers: Headers; text: string };
type Fields = Record<string, unknown>;

/** The only extras of a Connect API error that may travel on: others can repeat values that were sent. */
const SAFE_EXTRAS = ['field', 'expectedVersion', 'currentVersion'];

/** Says no more than the status does; not a message to show. */
const ONLY_THE_STATUS = /^status ?\d{3}$/i;

/** Reads an answer that is of no use: `{ message, errors: [{ code, message, … }] }`, or anything else. */
export function toUpstreamFailure({ status, headers, text }: Answer): Failure {
  return { ...describe(status, text), ...readHeaders(headers) };
}

function describe(status: number, text: string): Failure {
  if (status === 429) {
    const message = 'commercetools receives too many requests. Try again in a moment.';
    return { code: 'RATE_LIMITED', status, message };
  }
  const error = readFirstError(text);
  const code = typeof error.code === 'string' ? error.code : null;
  if (status === 403) return forbidden(code).failure;
  if (status < 400) return invalidResponse().failure;
  const message = readMessage(error) ?? `commercetools answered with status ${status}.`;
  return { code: code ?? 'UPSTREAM_INVALID_RESPONSE', status, message, ...readDetails(error) };
}

function readMessage({ message }: Fields): string | null {
  return typeof message === 'string' && message !== '' && !ONLY_THE_STATUS.test(message) ? message : null;
}

function readFirstError(text: string): Fields {
  try {
    const body = asFields(JSON.parse(text));
    return Array.isArray(body.errors) ? asFields(body.errors[0]) : {};
  } catch {
    return {};
  }
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function readDetails(error: Fields): Pick<Failure, 'details'> {
  const details = Object.fromEntries(
    SAFE_EXTRAS.flatMap((name) => {
      const value = error[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
    }),
  );
  return Object.keys(details).length > 0 ? { details } : {};
}

function readHeaders(headers: Headers): Pick<Failure, 'correlationId' | 'retryAfterSeconds'> {
  const correlationId = headers.get('x-correlation-id');
  const retryAfterSeconds = secondsUntil(headers.get('retry-after') ?? '');
  return {
    ...(correlationId ? { correlationId } : {}),
    ...(Number.isFinite(retryAfterSeconds) ? { retryAfterSeconds } : {}),
  };
}

/** Retry-After is a number of seconds or an HTTP date (RFC 9110, 10.2.3). */
function secondsUntil(retryAfter: string): number {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  return Math.max(0, Math.ceil((Date.parse(retryAfter) - Date.now()) / 1000));
}
