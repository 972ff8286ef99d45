import type { Logger } from 'pino';

import { UpstreamError } from '../connect/upstream-error.js';

type NullIfUnreadable = <Answer>(field: string, answer: Promise<Answer>) => Promise<Answer | null>;

/** For what an answer can do without: null where commercetools refuses or fails, which is logged once per field. */
export function createNullIfUnreadable(log: Logger): NullIfUnreadable {
  const logged = new Set<string>();
  return async (field, answer) => {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      if (!logged.has(field)) log.warn({ ...error.failure, field }, 'answered without what cannot be read');
      logged.add(field);
      return null;
    }
  };
}
