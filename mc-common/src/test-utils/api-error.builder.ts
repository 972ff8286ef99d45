import type { ApiError } from '../data/api-error';

/** An error as the data layer reports it; by default one that nobody knows anything about. */
export function buildApiError(values: Partial<ApiError> = {}): ApiError {
  return {
    kind: 'unknown',
    code: null,
    status: null,
    correlationId: null,
    message: 'Something technical',
    retryAfterSeconds: null,
    field: null,
    refusedKeys: [],
    missingScope: null,
    ...values,
  };
}
