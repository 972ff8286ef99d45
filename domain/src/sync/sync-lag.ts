import type { ReadRecord, SyncMessage } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';

/** How long it took from a Message until a target's writer reported that it is done, in ms. */
export type TargetLag = {
  target: string;
  /** Records that could be measured; each is measured by its last report. */
  count: number;
  medianMs: number;
  worstMs: number;
};

// Only these say that nothing is left to do for the Message.
const FINISHED: ReadonlySet<string> = new Set(['ok', 'skip']);

/**
 * Reads per target, the slowest first, how long Messages took to be done: from `createdAt` of the Message to
 * `lastModifiedAt` of the record that names it. Both are platform times, so that no writer's clock counts.
 */
export function syncLagByTarget(
  records: readonly ReadRecord[],
  messages: readonly Pick<SyncMessage, 'id' | 'createdAt'>[],
): TargetLag[] {
  const createdAt = new Map(messages.map((message) => [message.id, message.createdAt]));
  const byTarget = new Map<string, number[]>();
  for (const { record, lastModifiedAt } of records) {
    const from = record && createdAt.get(finishedMessage(record) ?? '');
    const lagMs = from ? Date.parse(lastModifiedAt) - Date.parse(from) : Number.NaN;
    if (!record || Number.isNaN(lagMs)) continue;
    byTarget.set(record.target, [...(byTarget.get(record.target) ?? []), Math.max(0, lagMs)]);
  }
  return [...byTarget]
    .map(([target, lags]) => toTargetLag(target, lags))
    .sort((one, other) => other.worstMs - one.worstMs || (one.target < other.target ? -1 : 1));
}

/** A record changes with each report: its time belongs to the last one only, a success before it has none. */
function finishedMessage({ last, synced }: SyncRecord): string | null {
  if (last === null) return synced?.messageId ?? null;
  return FINISHED.has(last.outcome) ? last.messageId : null;
}

function toTargetLag(target: string, lags: readonly number[]): TargetLag {
  const sorted = [...lags].sort((one, other) => one - other);
  return {
    target,
    count: sorted.length,
    medianMs: sorted[Math.ceil(sorted.length / 2) - 1] ?? 0,
    worstMs: sorted.at(-1) ?? 0,
  };
}
