import type { Failure } from '../failure.js';

/** A call to commercetools that did not succeed. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';

  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

export function unreachable(): UpstreamError {
  return new UpstreamError({
    code: 'UPSTREAM_UNREACHABLE',
    status: 502,
    message: 'commercetools cannot be reached from the gateway. Try again in a moment.',
  });
}

export function timedOut(timeoutMs: number): UpstreamError {
  return new UpstreamError({
    code: 'UPSTREAM_TIMEOUT',
    status: 504,
    message: `commercetools did not answer within ${timeoutMs / 1000} seconds. Try again in a moment.`,
  });
}

export function invalidResponse(): UpstreamError {
  return new UpstreamError({
    code: 'UPSTREAM_INVALID_RESPONSE',
    status: 502,
    message: 'commercetools sent an answer that the gateway cannot read. Try again in a moment.',
  });
}

/** `upstreamCode` is what the token endpoint or the API called it, e.g. `invalid_scope`. */
export function unauthorized(upstreamCode = 'invalid_token'): UpstreamError {
  return new UpstreamError({
    code: 'UPSTREAM_UNAUTHORIZED',
    status: 502,
    message:
      'commercetools refused the API client of the gateway. Check the client id, secret and scopes of the deployment.',
    details: { upstreamCode },
  });
}

/** A 403 is about the API client of the gateway: commercetools does not know its user. */
export function forbidden(upstreamCode: string | null): UpstreamError {
  return new UpstreamError({
    code: 'UPSTREAM_FORBIDDEN',
    status: 502,
    message:
      'The API client of the gateway may not do this: it lacks a scope. Check the scopes of the deployment.',
    ...(upstreamCode === null ? {} : { details: { upstreamCode } }),
  });
}

type Resource = 'Connector' | 'Deployment' | 'SyncTarget';

/** As the Connect API says it. */
export function notFound(resource: Resource, id: string): UpstreamError {
  const message = `The ${resource} with id '${id}' was not found.`;
  return new UpstreamError({ code: 'ResourceNotFound', status: 404, message });
}

/** As the Connect API says it, where it does not compare versions itself. */
export function concurrentModification(
  resource: Resource,
  expectedVersion: number,
  currentVersion: number,
): UpstreamError {
  return new UpstreamError({
    code: 'ConcurrentModification',
    status: 409,
    message: `The ${resource} has a different version than expected. Expected: ${expectedVersion} - Actual: ${currentVersion}.`,
    details: { expectedVersion, currentVersion },
  });
}
