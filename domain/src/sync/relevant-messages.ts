import type { SyncFacts, SyncMessage } from './sync-facts.js';
import type { UnknownCause } from './sync-status.js';
import type { SyncTarget } from './sync-target.js';

const DAY_MS = 86_400_000;

/** The Messages of a resource that concern a target, and how far they reach back. */
export type RelevantMessages = {
  /** Oldest first, none from before the target was tracked */
  list: readonly SyncMessage[];
  newest: SyncMessage | null;
  /** Some are from before the target was tracked. */
  beforeTracking: boolean;
  /** Null: every Message of the resource was read. Otherwise why some, or all, were not. */
  missing: UnknownCause | null;
};

/** Message types are compared as text: one that the target does not list never concerns it. */
export function relevantMessages(target: SyncTarget, facts: SyncFacts): RelevantMessages {
  const all = facts.messages.list
    .filter(({ type }) => target.messageTypes.includes(type))
    .sort((one, other) => one.sequenceNumber - other.sequenceNumber);
  const list = all.filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(target.trackedSince));
  return {
    list,
    newest: list.at(-1) ?? null,
    beforeTracking: list.length < all.length,
    missing: missingMessages(facts),
  };
}

function missingMessages({ messages, resource, now }: SyncFacts): UnknownCause | null {
  const { availability, list, complete, retentionDays } = messages;
  if (availability === 'off') return { kind: 'messagesOff' };
  if (availability === 'hidden') return { kind: 'messagesHidden' };
  if (availability === 'unreadable') return { kind: 'messagesUnreadable' };
  if (!complete) return { kind: 'tooManyMessages' };
  // Sequence numbers have no gaps: where the first one is, none has expired.
  if (list.some(({ sequenceNumber }) => sequenceNumber === 1)) return null;
  if (retentionDays === null) return { kind: 'retentionUnknown' };
  if (resource.createdAt === null) return { kind: 'resourceHidden' };
  const age = Date.parse(now) - Date.parse(resource.createdAt);
  if (age > retentionDays * DAY_MS) return { kind: 'olderThanRetention', retentionDays };
  return list.length > 0 ? { kind: 'messagesNotKept' } : null;
}
