import type { JournalEntry, JournalState } from '@connect-console/domain';

import { UpstreamError } from '../connect/upstream-error.js';
import type { JournalStore } from './journal-store.js';

/** Longer than any answer of Connect is waited for. */
const UNDER_WAY_MS = 60_000;
const LOOKED_AT = 10;
const UNDER_WAY: readonly JournalState[] = ['requested', 'running'];

/**
 * Refuses a decision when another one about the same version was noted before it and may be under way. Both are noted
 * before either looks, so that at most one goes on; the Connect API compares versions itself, but not when it undeploys.
 */
export async function yieldToRival(
  intent: JournalEntry,
  { journal, platformTime }: { journal: JournalStore; platformTime: () => string },
): Promise<void> {
  const entries = await readNewest(intent.subject, journal);
  const since = Date.parse(platformTime()) - UNDER_WAY_MS;
  const rival = entries.find((entry) => isRival(entry, intent) && Date.parse(entry.startedAt) >= since);
  if (!rival) return;
  throw new UpstreamError({
    code: 'ConcurrentModification',
    status: 409,
    message: 'A change of this Deployment was asked for a moment ago. Look what came of it first.',
  });
}

function isRival(entry: JournalEntry, intent: JournalEntry): boolean {
  return (
    UNDER_WAY.includes(entry.state) &&
    entry.origin === 'console' &&
    entry.resourceVersion === intent.resourceVersion &&
    (entry.startedAt < intent.startedAt || (entry.startedAt === intent.startedAt && entry.id < intent.id))
  );
}

/** None when they cannot be read: what was decided is guarded by its version as well. */
async function readNewest(subject: string, journal: JournalStore): Promise<JournalEntry[]> {
  try {
    return await journal.newest(subject, LOOKED_AT);
  } catch (error) {
    if (error instanceof UpstreamError) return [];
    throw error;
  }
}
