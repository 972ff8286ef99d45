import type { SyncFacts, SyncInfoEntry, SyncMessage } from './sync-facts.js';
import type { SyncTarget } from './sync-target.js';
import { lagOf, type SyncVerdict } from './sync-verdict.js';

/**
 * Row 9: nobody reports, but the order says that it was handed over. Null when it does not. `messages`: those that
 * concern the target, oldest first.
 */
export function statusBySyncInfo(
  target: SyncTarget,
  { resource, now }: SyncFacts,
  messages: readonly SyncMessage[],
): SyncVerdict | null {
  const entry = newestEntry(resource.syncInfo, target.key);
  if (entry === null) return null;
  const { externalId, syncedAt } = entry;
  const newer = messages.filter(({ createdAt }) => Date.parse(createdAt) > Date.parse(syncedAt));
  return {
    status: 'syncedBySyncInfo',
    row: 9,
    syncInfo: { externalId, syncedAt },
    lag: lagOf(newer, messages.length, now),
  };
}

/** Whether a second update replaces the first is not documented, so that there may be several of one channel. */
function newestEntry(entries: readonly SyncInfoEntry[], channelKey: string): SyncInfoEntry | null {
  const own = entries.filter((entry) => entry.channelKey === channelKey);
  return own.sort((one, other) => Date.parse(other.syncedAt) - Date.parse(one.syncedAt))[0] ?? null;
}
