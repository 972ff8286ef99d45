import type { ScopeDiff } from '@connect-console/domain';

export type TheirLine = {
  application: string | null;
  key: string;
  before: string | null;
  after: string | null;
};

/** What somebody else has changed, one line for each key or setting. */
export function theirLines(changes: readonly ScopeDiff[]): TheirLine[] {
  return changes.flatMap(({ application, values, schedule, retryPolicy }) => [
    ...values.map((value) => ({ ...value, application })),
    ...(schedule ? [{ application, key: 'schedule', ...schedule }] : []),
    ...(retryPolicy
      ? [
          {
            application,
            key: 'retryPolicy',
            before: toText(retryPolicy.before),
            after: toText(retryPolicy.after),
          },
        ]
      : []),
  ]);
}

function toText(policy: object | null): string | null {
  return policy === null ? null : JSON.stringify(policy);
}
