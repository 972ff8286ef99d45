import type { SyncPoint } from './sync-record.js';

/**
 * Which point in the life of a resource is later: by sequence number, then by version. A version may run ahead of the
 * Messages, so it decides only where a sequence number is missing, or the same.
 */
export function comparePoints(one: SyncPoint, other: SyncPoint): number {
  if (one.sequenceNumber !== null && other.sequenceNumber !== null) {
    const bySequence = one.sequenceNumber - other.sequenceNumber;
    if (bySequence !== 0) return bySequence;
  }
  return (one.resourceVersion ?? 0) - (other.resourceVersion ?? 0);
}
