import type { JournalEntry, NewJournalEntry } from '@connect-console/domain';

import { UpstreamError } from '../connect/upstream-error.js';
import { latest } from './latest.js';

/** What the journal learns from Connect's answer. */
export type Outcome = Partial<
  Pick<NewJournalEntry, 'subject' | 'state' | 'tag' | 'phases' | 'ending' | 'failure'>
>;

/** Connect works on it from now on. */
export function started(tag: string): Outcome {
  return { state: 'running', tag };
}

/** Connect has done it at once. `now` is the platform's time. */
export function done(intent: JournalEntry, tag: string | null, now: string): Outcome {
  const endedAt = latest(now, intent.startedAt);
  return { state: 'ended', tag, ending: { verdict: 'passed', endedAt, endedAtSource: 'seen', report: null } };
}

/** Answers that never come after anything was done, although their status does not say so. */
const REFUSED_AT_THE_DOOR = ['UPSTREAM_FORBIDDEN', 'UPSTREAM_UNAUTHORIZED'];

/** What a failure tells for certain; null when Connect may have done it all the same. */
export function refused(error: unknown, ownCorrelationId: string): Outcome | null {
  if (!(error instanceof UpstreamError)) return null;
  const { code, status, message, correlationId = ownCorrelationId, details } = error.failure;
  // Says nothing about the decision: the same click may be sent again.
  if (code === 'RATE_LIMITED') return { state: 'notSent' };
  if (status >= 500 && !REFUSED_AT_THE_DOOR.includes(code)) return null;
  return {
    state: 'refused',
    failure: { code, message, correlationId, status, ...(details && { details: plain(details) }) },
  };
}

/** Details of refusals are names and numbers; an entry is no place for anything else. */
function plain(details: Record<string, unknown>): Record<string, string | number> {
  const isPlain = (detail: [string, unknown]): detail is [string, string | number] =>
    typeof detail[1] === 'string' || typeof detail[1] === 'number';
  return Object.fromEntries(Object.entries(details).filter(isPlain));
}
