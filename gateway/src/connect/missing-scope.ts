import { UpstreamError } from './upstream-error.js';

/** The same error; when it is that the API client may not do something, with the scope that it lacks for it. */
export function withMissingScope(error: unknown, missingScope: string): unknown {
  if (!(error instanceof UpstreamError) || error.failure.code !== 'UPSTREAM_FORBIDDEN') return error;
  return new UpstreamError({ ...error.failure, details: { ...error.failure.details, missingScope } });
}
