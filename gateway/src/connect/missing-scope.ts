import { UpstreamError } from './upstream-error.js';

/** The needed scopes that the API client of the gateway lacks; null when its token does not tell. */
export type FindMissingScopes = () => Promise<readonly string[] | null>;

/**
 * The same error; when it is that the API client may not do something, with the scope that it lacks for it. `needed` has
 * the scopes that it takes: where nobody knows which of them is there, the last one is lacking more often.
 */
export async function withMissingScope(
  error: unknown,
  needed: readonly string[],
  findMissing: FindMissingScopes,
): Promise<unknown> {
  if (!(error instanceof UpstreamError) || error.failure.code !== 'UPSTREAM_FORBIDDEN') return error;
  const missing = await findMissing();
  const missingScope = missing ? needed.find((scope) => missing.includes(scope)) : needed.at(-1);
  if (missingScope === undefined) return error;
  return new UpstreamError({ ...error.failure, details: { ...error.failure.details, missingScope } });
}
