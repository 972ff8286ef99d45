import type { SyncMessage } from './sync-facts.js';
import type { DerivedStatus, SyncCaveat, SyncLag, SyncStatusKind, UnknownCause } from './sync-status.js';

/** What a rule has found; the rest of a DerivedStatus follows from the facts. */
export type SyncVerdict = Pick<DerivedStatus, 'status' | 'row'> &
  Partial<Pick<DerivedStatus, 'claimed' | 'since' | 'failure' | 'syncInfo'>> & {
    lag?: SyncLag | null;
    gaps?: readonly SyncMessage[];
    unknown?: UnknownCause;
    caveats?: readonly SyncCaveat[];
  };

export function unknownBecause(unknown: UnknownCause): SyncVerdict {
  return { status: 'unknown', row: 13, unknown };
}

/** Seconds from one instant to another; none when a clock runs behind. */
export function secondsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
}

/** `outstanding`: not confirmed, oldest first, at least one. */
export function lagOf(outstanding: readonly SyncMessage[], of: number, now: string): SyncLag | null {
  const oldest = outstanding[0];
  if (oldest === undefined) return null;
  return {
    count: outstanding.length,
    of,
    oldestAt: oldest.createdAt,
    seconds: secondsBetween(oldest.createdAt, now),
    versions: null,
  };
}

/** Which of two statuses holds at an age: the target is given its time first. */
export function byAge(
  { seconds, slaSeconds }: { seconds: number; slaSeconds: number },
  late: { status: SyncStatusKind; row: number },
  early: number,
): Pick<SyncVerdict, 'status' | 'row'> {
  return seconds > slaSeconds ? late : { status: 'pending', row: early };
}
