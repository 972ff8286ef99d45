import { UpstreamError } from '../connect/upstream-error.js';
import type { Failure } from '../failure.js';

/** Nothing was sent to Connect, because nothing would have been known of it afterwards. */
export function journalUnavailable(cause?: Failure): UpstreamError {
  return new UpstreamError({
    code: 'JOURNAL_UNAVAILABLE',
    status: 503,
    message: 'The journal cannot be written now, so nothing was sent to Connect. Try again in a moment.',
    ...(cause?.correlationId === undefined ? {} : { correlationId: cause.correlationId }),
    ...(cause === undefined ? {} : { details: { upstreamCode: cause.code } }),
  });
}

/** The click arrived before, and nobody knows yet what became of it. */
export function outcomeUnknown(list: 'connectors' | 'deployments'): UpstreamError {
  return new UpstreamError({
    code: 'OUTCOME_UNKNOWN',
    status: 409,
    message: `Connect was asked for this already, and its answer is not known. Look in the list of ${list} before you decide again.`,
  });
}
