/** What went wrong, in the terms that reach the browser: `extensions` of a GraphQL error, and its message. */
export type Failure = {
  /** Code of the Connect API, or one of ours: `FORBIDDEN`, `NOT_REGISTERED`, `UPSTREAM_…`, `RATE_LIMITED`, … */
  code: string;
  /** HTTP status that describes it; never 401, which would log the user out of the Merchant Center. */
  status: number;
  message: string;
  /** As commercetools answered it; absent: the request's own. */
  correlationId?: string;
  retryAfterSeconds?: number;
  details?: Record<string, unknown>;
};

/** Of an error that nobody expected; its own message could tell too much. */
export const UNEXPECTED: Failure = {
  code: 'INTERNAL_SERVER_ERROR',
  status: 500,
  message:
    'The gateway failed in an unexpected way. Try again; if it stays, give support the correlation id.',
};
