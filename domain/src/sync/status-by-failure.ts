import { isTransient } from './merge.js';
import type { OpenFailure, SyncRecord } from './sync-record.js';
import { secondsBetween, type SyncVerdict } from './sync-verdict.js';

/** How long a broker keeps what is not acknowledged (Connect, event applications). */
export const QUEUE_RETENTION_SECONDS = 7 * 24 * 3600;

/** Rows 2 to 4: failures that are not resolved. Null when there is none. */
export function statusByFailure({ open }: SyncRecord, now: string): SyncVerdict | null {
  const permanent = open.filter((failure) => !isTransient(failure));
  if (permanent.length > 0) return { status: 'failed', row: 2, ...factsOf(permanent) };
  const expired = open.filter(({ lastAt }) => secondsBetween(lastAt, now) > QUEUE_RETENTION_SECONDS);
  if (expired.length > 0) return { status: 'failedExpired', row: 3, ...factsOf(expired) };
  return open.length > 0 ? { status: 'retrying', row: 4, ...factsOf(open) } : null;
}

function factsOf(failures: readonly OpenFailure[]): { since: string | null; failure: OpenFailure | null } {
  const byReport = [...failures].sort((one, other) => compareTexts(other.lastAt, one.lastAt));
  const since = failures.map(({ firstAt }) => firstAt).sort()[0] ?? null;
  return { since, failure: byReport[0] ?? null };
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
