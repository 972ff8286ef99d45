import { type RelevantMessages, relevantMessages } from './relevant-messages.js';
import { comparePoints } from './sync-point.js';
import type { SyncFacts, SyncMessage } from './sync-facts.js';
import type { SyncPoint, SyncRecord } from './sync-record.js';
import type { SyncCaveat, UnknownCause } from './sync-status.js';
import type { SyncTarget } from './sync-target.js';
import { byAge, lagOf, secondsBetween, type SyncVerdict, unknownBecause } from './sync-verdict.js';

type Compared = { target: SyncTarget; record: SyncRecord; facts: SyncFacts; messages: RelevantMessages };

/** Rows 5 to 8 for a target that Messages feed: its record holds a success or a skip, and no open failure. */
export function statusByMessages(target: SyncTarget, record: SyncRecord, facts: SyncFacts): SyncVerdict {
  const messages = relevantMessages(target, facts);
  const compared = { target, record, facts, messages };
  if (messages.missing !== null && (messages.newest === null || !isReadAtItsEnd(messages.missing))) {
    return withoutMessages(compared, messages.missing);
  }
  return target.mode === 'state' ? statusOfState(compared) : statusOfEvents(compared);
}

/** What was read are the newest Messages, whatever is missing before them. */
function isReadAtItsEnd({ kind }: UnknownCause): boolean {
  return !['messagesOff', 'messagesHidden', 'messagesUnreadable'].includes(kind);
}

/** A success covers everything before it. */
function statusOfState({ target, record, facts, messages }: Compared): SyncVerdict {
  const { synced } = record;
  const covered = laterOf(record);
  const unconfirmed = messages.list.filter(
    (message) => isUnconfirmed(record, message) && (synced === null || comparePoints(synced, message) < 0),
  );
  const newer = unconfirmed.filter((message) => comparePoints(covered, message) < 0);
  const latest = newer.at(-1);
  if (latest === undefined) {
    if (covered === synced) return { status: 'synced', row: 5 };
    const caveats: SyncCaveat[] = unconfirmed.length > 0 ? ['gapBeforeSkip'] : [];
    return { status: 'skipped', row: 8, gaps: unconfirmed, caveats };
  }
  // The newest covers those before it, so that it decides what is late.
  const seconds = secondsBetween(latest.createdAt, facts.now);
  return {
    ...byAge({ seconds, slaSeconds: target.slaSeconds }, { status: 'behind', row: 7 }, 6),
    lag: lagOf(newer, messages.list.length, facts.now),
    gaps: unconfirmed,
  };
}

/** Every event counts, so that the oldest that is missing decides what is late. */
function statusOfEvents({ target, record, facts, messages }: Compared): SyncVerdict {
  const unconfirmed = messages.list.filter((message) => isUnconfirmed(record, message));
  const isDropped = (message: SyncMessage): boolean => mayBeDropped(record, message);
  const gaps = unconfirmed.filter((message) => !isDropped(message));
  const lag = lagOf(gaps, messages.list.length, facts.now);
  const caveats = caveatsOf(messages);
  if (lag !== null) {
    const late = { status: 'behind', row: 7 } as const;
    return { ...byAge({ seconds: lag.seconds, slaSeconds: target.slaSeconds }, late, 6), lag, gaps, caveats };
  }
  if (unconfirmed.length > 0) return unknownBecause({ kind: 'recordTruncated' });
  if (messages.missing?.kind === 'tooManyMessages') return unknownBecause(messages.missing);
  return laterOf(record) === record.synced
    ? { status: 'synced', row: 5, caveats }
    : { status: 'skipped', row: 8, caveats };
}

/** The version alone proves that nothing changed, never that what changed matters. */
function withoutMessages({ target, record, facts }: Compared, missing: UnknownCause): SyncVerdict {
  const { synced } = record;
  const { version } = facts.resource;
  const syncedVersion = synced?.resourceVersion ?? null;
  if (synced === null || syncedVersion === null) return unknownBecause(missing);
  if (version === null) return unknownBecause({ kind: 'resourceHidden' });
  if (syncedVersion < version) {
    return unknownBecause({ kind: 'changedAfterSync', from: syncedVersion, to: version });
  }
  if (target.mode === 'events' && !isDoneUpTo(record, synced.sequenceNumber)) {
    return unknownBecause({ kind: 'eventsNotVerifiable' });
  }
  return { status: 'synced', row: 5 };
}

function isDoneUpTo({ done }: SyncRecord, sequenceNumber: number | null): boolean {
  return (
    sequenceNumber !== null && done.filter((finished) => finished <= sequenceNumber).length === sequenceNumber
  );
}

/** The newest success or skip; the record holds one of them. */
function laterOf({ synced, skipped }: SyncRecord): SyncPoint {
  if (synced === null) return skipped ?? NOWHERE;
  return skipped !== null && comparePoints(skipped, synced) > 0 ? skipped : synced;
}

const NOWHERE: SyncPoint = { sequenceNumber: 0, resourceVersion: 0 };

/** A message of the target that its record neither names nor covers. */
function isUnconfirmed({ done, synced, skipped }: SyncRecord, { sequenceNumber }: SyncMessage): boolean {
  return ![...done, synced?.sequenceNumber, skipped?.sequenceNumber].includes(sequenceNumber);
}

/** Only the newest finished ones are kept. */
function mayBeDropped({ truncated, done }: SyncRecord, { sequenceNumber }: SyncMessage): boolean {
  return truncated && sequenceNumber < (done[0] ?? Infinity);
}

function caveatsOf({ missing, beforeTracking }: RelevantMessages): SyncCaveat[] {
  return [
    ...(missing === null ? [] : (['olderMessagesExpired'] as const)),
    ...(beforeTracking ? (['olderThanTracking'] as const) : []),
  ];
}
