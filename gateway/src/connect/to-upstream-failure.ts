import type { Failure } from '../failure.js';
import { forbidden, invalidResponse } from './upstream-error.js';

type Answer = { url: string; status: number; headers: Headers; text: string };
type Fields = Record<string, unknown>;

/** The only extras of a Connect API error that may travel on: others can repeat values that were sent. */
const SAFE_EXTRAS = ['field', 'expectedVersion', 'currentVersion'];
/** A draft holds no secrets, so that what Connect says of its fields may travel on as well. */
const SAFE_EXTRAS_OF_DRAFTS = [...SAFE_EXTRAS, 'detailedErrorMessage'];
const OF_DRAFTS = /\/connectors\/drafts(\/|$)/;

/** Says no more than the status does; not a message to show. */
const ONLY_THE_STATUS = /^status ?\d{3}$/i;

/** Reads an answer that is of no use: `{ message, errors: [{ code, message, … }] }`, or anything else. */
export function toUpstreamFailure({ url, status, headers, text }: Answer): Failure {
  const extras = OF_DRAFTS.test(new URL(url).pathname) ? SAFE_EXTRAS_OF_DRAFTS : SAFE_EXTRAS;
  return { ...describe(status, text, extras), ...readHeaders(headers) };
}

function describe(status: number, text: string, extras: readonly string[]): Failure {
  if (status === 429) {
    const message = 'commercetools receives too many requests. Try again in a moment.';
    return { code: 'RATE_LIMITED', status, message };
  }
  const error = readFirstError(text);
  const code = typeof error.code === 'string' ? error.code : null;
  if (status === 403) return forbidden(code).failure;
  if (status < 400) return invalidResponse().failure;
  const message = readMessage(error) ?? `commercetools answered with status ${status}.`;
  return { code: code ?? 'UPSTREAM_INVALID_RESPONSE', status, message, ...readDetails(error, extras) };
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

function readDetails(error: Fields, extras: readonly string[]): Pick<Failure, 'details'> {
  const details = Object.fromEntries(
    extras.flatMap((name) => {
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
