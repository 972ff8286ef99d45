import type { SyncMessage } from './sync-facts.js';
import type { TimelineFacts, TimelineItem } from './timeline.js';

/** The Messages, each with the targets that it concerns and those that do not have it. */
export function toMessageItems({ messages, targets, gaps, records }: TimelineFacts): TimelineItem[] {
  const missing = targetsBy(gaps.map(({ target, messageId }) => [messageId, target]));
  const failed = targetsBy(
    records.flatMap(({ target, resource, open }) =>
      open.map(({ sequenceNumber }): [string, string] => [placeOf(resource, sequenceNumber), target]),
    ),
  );
  return messages.map((message) => ({
    kind: 'message',
    key: `message:${message.id}`,
    at: message.createdAt,
    targets: targets.flatMap(({ key, enabled, messageTypes }) =>
      enabled && messageTypes.includes(message.type) ? [key] : [],
    ),
    message,
    missingIn: missing.get(message.id) ?? [],
    failedIn: failed.get(placeOf(message.resource, message.sequenceNumber)) ?? [],
  }));
}

function targetsBy(pairs: readonly [key: string, target: string][]): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const [key, target] of pairs) targets.set(key, [...(targets.get(key) ?? []), target]);
  return targets;
}

function placeOf({ typeId, id }: SyncMessage['resource'], sequenceNumber: number | null): string {
  return `${typeId} ${id} ${sequenceNumber}`;
}
