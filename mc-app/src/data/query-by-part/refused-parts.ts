import type { ApolloError } from '@apollo/client';

/** `forbidden`: the user has no right to see it. */
export type Refusal = 'forbidden' | 'failed';

const FORBIDDEN: ReadonlySet<unknown> = new Set(['insufficient_scope', 'FORBIDDEN', 403]);

/** Which parts of the answer failed, and why. One that failed leaves nothing of the answer: none may be null. */
export function refusedParts<TPart extends string>(
  error: ApolloError | undefined,
  parts: readonly TPart[],
): ReadonlyMap<TPart, Refusal> {
  return new Map(
    (error?.graphQLErrors ?? []).flatMap(({ path, extensions }): [TPart, Refusal][] => {
      const part = parts.find((one) => one === path?.[0]);
      if (!part) return [];
      const isForbidden = FORBIDDEN.has(extensions?.code) || FORBIDDEN.has(extensions?.status);
      return [[part, isForbidden ? 'forbidden' : 'failed']];
    }),
  );
}
