import type { Failure } from '../failure.js';

/** jose: the key set could not be had, which says nothing about the token. */
const KEY_SET_ERRORS = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'];

/**
 * Describes why the session middleware did not let a request through: 503 when the keys of the Merchant Center cannot
 * be had (an error of jose about them, or one of the network), else 403. Never 401.
 */
export function toVerificationFailure(error: unknown): Failure {
  const reason = codeOf(error);
  const isAboutToken = reason.startsWith('ERR_J') && !KEY_SET_ERRORS.includes(reason);
  if (isAboutToken || reason === MISSING_HEADER) {
    return {
      code: 'FORBIDDEN',
      status: 403,
      message: 'The session of the Merchant Center could not be verified. Reload the page and try again.',
      details: { reason },
    };
  }
  return {
    code: 'UPSTREAM_UNREACHABLE',
    status: 503,
    message: 'The Merchant Center cannot be reached to verify the session. Try again in a moment.',
    details: { reason },
  };
}

/** What the middleware throws without a code is about a header that is missing. */
const MISSING_HEADER = 'MISSING_HEADER';

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : MISSING_HEADER;
}
