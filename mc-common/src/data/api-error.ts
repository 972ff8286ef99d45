import { isApolloError, type ServerError, type ServerParseError } from '@apollo/client';
import { kindOfError, type ApiErrorKind } from './api-error-kind';

/** What went wrong with a request, in the terms a screen needs. */
export type ApiError = {
  kind: ApiErrorKind;
  /** The gateway's or commercetools' own code, or one of ours: NETWORK_FAILURE, TIMEOUT, INVALID_RESPONSE. */
  code: string | null;
  /** HTTP status of the answer, or the one the gateway got from the Connect API. */
  status: number | null;
  /** Finds the request in the logs of the gateway and of Connect. */
  correlationId: string | null;
  /** Technical, in English. */
  message: string;
  /** How long the server asks to wait. */
  retryAfterSeconds: number | null;
  /** The field that was refused, as Connect names it. */
  field: string | null;
  /** Keys of an environment configuration that the gateway refused; empty for any other error. */
  refusedKeys: RefusedKey[];
  /** Scope that the gateway's API client lacks, where the gateway can tell. */
  missingScope: string | null;
};

/** A key that was refused, with the problem as the domain names it; never with its value. */
export type RefusedKey = { application: string | null; key: string; problem: string };

type Extensions = Readonly<Record<string, unknown>>;
type Problem = { message: string; extensions?: Extensions };

/** Reads whatever Apollo threw: GraphQL errors, an HTTP status, an answer that is no JSON, no answer at all. */
export function toApiError(thrown: unknown): ApiError {
  if (!(thrown instanceof Error) || !isApolloError(thrown)) return fromNetworkError(thrown);
  if (thrown.networkError) return fromNetworkError(thrown.networkError);
  return fromProblem(thrown.graphQLErrors[0] ?? { message: thrown.message }, null);
}

const REFUSALS: ReadonlySet<string | null> = new Set([
  'JOURNAL_UNAVAILABLE',
  'NOT_REGISTERED',
  'RATE_LIMITED',
  'UPSTREAM_FORBIDDEN',
  'UPSTREAM_UNAUTHORIZED',
]);

/** Whether a mutation that failed like this may have taken effect all the same. */
export function isOutcomeUnknown({ kind, code, status }: ApiError): boolean {
  return kind === 'unavailable' && status !== 429 && !REFUSALS.has(code);
}

/**
 * Whether a request ended without any answer: `fetch` rejects with a TypeError then (Fetch standard, "network
 * error"), its XMLHttpRequest stand-ins with an event, and our own time limit with a TimeoutError.
 */
export function isNoAnswer(error: unknown): boolean {
  return !(error instanceof Error) || error.name === 'TypeError' || error.name === 'TimeoutError';
}

function fromNetworkError(error: unknown): ApiError {
  if (isServerParseError(error)) return fromProblem(ownProblem('INVALID_RESPONSE', error), error.statusCode);
  if (isServerError(error)) return fromServerError(error);
  if (error instanceof Error && !isNoAnswer(error)) return fromProblem(error, null);
  const { name, message } = error instanceof Error ? error : new Error('No answer');
  const code = name === 'TimeoutError' ? 'TIMEOUT' : 'NETWORK_FAILURE';
  return fromProblem({ message, extensions: { code } }, null);
}

/** A refusal usually carries GraphQL errors in its body; the Merchant Center's own proxy answers other texts. */
function fromServerError(error: ServerError): ApiError {
  const [problem] = problemsOf(error.result);
  // Apollo reports a JSON answer of status 200 that is no GraphQL answer as a ServerError, too.
  const readable = problem ?? (error.statusCode < 300 ? ownProblem('INVALID_RESPONSE', error) : error);
  const apiError = fromProblem(readable, error.statusCode);
  const waitHeader = Number(error.response.headers.get('retry-after') ?? Number.NaN);
  return { ...apiError, retryAfterSeconds: apiError.retryAfterSeconds ?? toSeconds(waitHeader) };
}

function fromProblem({ message, extensions = {} }: Problem, httpStatus: number | null): ApiError {
  const code = toText(extensions.code);
  const status = typeof extensions.status === 'number' ? extensions.status : httpStatus;
  const { field, detailedErrorMessage, problems, missingScope } = toExtensions(extensions.details);
  const detail = toText(detailedErrorMessage);
  return {
    kind: kindOfError(code, status),
    code,
    status,
    correlationId: toText(extensions.correlationId),
    message: detail ?? message,
    retryAfterSeconds: toSeconds(extensions.retryAfterSeconds),
    field: toText(field) ?? leadingPath(detail),
    refusedKeys: Array.isArray(problems) ? problems.flatMap(toRefusedKey) : [],
    missingScope: toText(missingScope),
  };
}

function toRefusedKey(entry: unknown): RefusedKey[] {
  const { application, key, problem } = toExtensions(entry);
  if (typeof key !== 'string' || typeof problem !== 'string') return [];
  return [{ application: toText(application), key, problem }];
}

/** The detailed message of an `InvalidJsonInput` begins with the field that it is about, e.g. `creator.email: …`. */
function leadingPath(detail: string | null): string | null {
  return /^([\w.]+)[^\s:]*:/.exec(detail ?? '')?.[1] ?? null;
}

function toExtensions(value: unknown): Extensions {
  return typeof value === 'object' && value !== null ? (value as Extensions) : {}; // Any object is one.
}

function ownProblem(code: string, error: Error): Problem {
  return { message: error.message, extensions: { code } };
}

function problemsOf(body: unknown): Problem[] {
  const hasErrors = typeof body === 'object' && body !== null && 'errors' in body;
  return hasErrors && Array.isArray(body.errors) ? body.errors.filter(isProblem) : [];
}

function isProblem(entry: unknown): entry is Problem {
  return (
    typeof entry === 'object' && entry !== null && 'message' in entry && typeof entry.message === 'string'
  );
}

function isServerParseError(error: unknown): error is ServerParseError {
  return error instanceof Error && error.name === 'ServerParseError';
}

function isServerError(error: unknown): error is ServerError {
  return error instanceof Error && error.name === 'ServerError';
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function toSeconds(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? Math.ceil(value) : null;
}
