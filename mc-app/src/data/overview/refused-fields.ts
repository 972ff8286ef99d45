import type { ApolloError } from '@apollo/client';

/** What is asked of the platform at once, and can be refused apart. */
export const SYNC_FIELDS = ['records', 'failing', 'targets', 'messages'] as const;

export type SyncField = (typeof SYNC_FIELDS)[number];

/** `forbidden`: the user has no right to see it. */
export type Refusal = 'forbidden' | 'failed';

const FORBIDDEN: ReadonlySet<unknown> = new Set(['insufficient_scope', 'FORBIDDEN', 403]);

/** Which fields of the answer failed, and why. One that failed leaves nothing of the answer: none may be null. */
export function refusedFields(error: ApolloError | undefined): ReadonlyMap<SyncField, Refusal> {
  return new Map(
    (error?.graphQLErrors ?? []).flatMap(({ path, extensions }): [SyncField, Refusal][] => {
      const field = SYNC_FIELDS.find((one) => one === path?.[0]);
      if (!field) return [];
      const isForbidden = FORBIDDEN.has(extensions?.code) || FORBIDDEN.has(extensions?.status);
      return [[field, isForbidden ? 'forbidden' : 'failed']];
    }),
  );
}
