import type { MessageDescriptor } from 'react-intl';
import type { ApiError } from '../data/api-error';
import type { ApiErrorKind } from '../data/api-error-kind';
import { errorMessages as words } from './messages';

/** What happened, and what the reader can do about it. */
export type ApiErrorWords = { title: MessageDescriptor; advice: MessageDescriptor };

const UPSTREAM_REFUSED: ApiErrorWords = { title: words.upstreamRefused, advice: words.upstreamRefusedAdvice };

const WORDS_BY_CODE: ReadonlyMap<string, ApiErrorWords> = new Map([
  ['RATE_LIMITED', { title: words.rateLimited, advice: words.rateLimitedAdvice }],
  ['NETWORK_FAILURE', { title: words.networkFailure, advice: words.networkFailureAdvice }],
  ['TIMEOUT', { title: words.timeout, advice: words.timeoutAdvice }],
  ['INVALID_RESPONSE', { title: words.invalidResponse, advice: words.reportAdvice }],
  ['UPSTREAM_UNREACHABLE', { title: words.upstreamUnreachable, advice: words.upstreamUnreachableAdvice }],
  ['BadGateway', { title: words.upstreamUnreachable, advice: words.upstreamUnreachableAdvice }],
  ['UPSTREAM_TIMEOUT', { title: words.upstreamTimeout, advice: words.upstreamTimeoutAdvice }],
  ['UPSTREAM_INVALID_RESPONSE', { title: words.upstreamInvalidResponse, advice: words.reportAdvice }],
  ['UPSTREAM_UNAUTHORIZED', UPSTREAM_REFUSED],
  ['UPSTREAM_FORBIDDEN', UPSTREAM_REFUSED],
  // The Connect API's own 403 is about the gateway's API client: the gateway answers FORBIDDEN for the user.
  ['AuthorizationError', UPSTREAM_REFUSED],
  ['JOURNAL_UNAVAILABLE', { title: words.journalUnavailable, advice: words.journalUnavailableAdvice }],
  ['OUTCOME_UNKNOWN', { title: words.outcomeUnknown, advice: words.outcomeUnknownAdvice }],
  ['NOT_REGISTERED', { title: words.notRegistered, advice: words.notRegisteredAdvice }],
]);

const WORDS_BY_KIND: Record<ApiErrorKind, ApiErrorWords> = {
  field: { title: words.field, advice: words.fieldAdvice },
  conflict: { title: words.conflict, advice: words.conflictAdvice },
  forbidden: { title: words.forbidden, advice: words.forbiddenAdvice },
  notFound: { title: words.notFound, advice: words.notFoundAdvice },
  unavailable: { title: words.unavailable, advice: words.unavailableAdvice },
  unknown: { title: words.unknown, advice: words.reportAdvice },
};

const RATE_LIMITED_STATUS = 429;

/** Chooses the words for an error: by its code where the code says more than the kind. */
export function wordsForApiError({
  code,
  status,
  kind,
}: Pick<ApiError, 'code' | 'status' | 'kind'>): ApiErrorWords {
  const effectiveCode = status === RATE_LIMITED_STATUS ? 'RATE_LIMITED' : (code ?? '');
  return WORDS_BY_CODE.get(effectiveCode) ?? WORDS_BY_KIND[kind];
}
