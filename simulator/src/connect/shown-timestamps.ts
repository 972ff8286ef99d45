import type { ConnectBehavior } from './behavior/behavior.js';

type Timestamps = { createdAt: string; lastModifiedAt: string };

/** The stored times, where answers show them. */
export function shownTimestamps(
  { createdAt, lastModifiedAt }: Timestamps,
  { timestamps }: ConnectBehavior,
): Partial<Timestamps> {
  return timestamps === 'present' ? { createdAt, lastModifiedAt } : {};
}
