import type { GraphQLFormattedError } from 'graphql';

/** Why a part of an answer is missing. `refused`: the user may not see it. */
export type PartProblem = 'refused' | 'failed';

/** By the name of the field in the answer */
export type PartProblems = Readonly<Record<string, PartProblem>>;

// The Composable Commerce API and the Merchant Center's own gateway name it differently.
const REFUSALS: ReadonlySet<unknown> = new Set([
  'insufficient_scope',
  'access_denied',
  'AccessDenied',
  'Forbidden',
  'FORBIDDEN',
]);

/** Which fields of an answer are missing, and why. */
export function toPartProblems(errors: readonly GraphQLFormattedError[]): PartProblems {
  return Object.fromEntries(
    errors.flatMap(({ path, extensions }) => {
      const part = path?.[0];
      if (part === undefined) return [];
      const isRefused = REFUSALS.has(extensions?.code) || extensions?.status === 403;
      return [[part, isRefused ? 'refused' : 'failed'] as const];
    }),
  );
}
