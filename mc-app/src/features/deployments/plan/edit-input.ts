import type { ConfigurationValue, RetryPolicy, ScopeEdit } from '@connect-console/domain';

/** An edit as the gateway takes it. */
export type EditInput = {
  application: string | null;
  set: ConfigurationValue[];
  remove: string[];
  secrets: ConfigurationValue[];
  schedule: string | null;
  retryPolicy: RetryPolicy | null;
};

/** An edit as the gateway takes it: lists of its own. */
export function toEditInput({ set, remove, secrets, ...edit }: ScopeEdit): EditInput {
  return { ...edit, set: [...set], remove: [...remove], secrets: [...secrets] };
}
