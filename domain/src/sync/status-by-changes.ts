import { statusBySyncInfo } from './status-by-sync-info.js';
import type { ResourceFacts, SyncFacts } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';
import type { SyncTarget } from './sync-target.js';
import { byAge, secondsBetween, type SyncVerdict, unknownBecause } from './sync-verdict.js';

/** What a resource is when it can be compared with what was reported. */
type SeenResource = ResourceFacts & { version: number; lastModifiedAt: string };

/** Applied by an Order Edit, which triggers no change notification. */
const ORDER_EDIT_APPLIED = 'OrderEditApplied';

/**
 * Section 8.1: for a target that change notifications feed. They carry a version only and cannot be asked for
 * afterwards. `record` null: nothing is reported; it holds no open failure.
 */
export function statusByChanges(
  target: SyncTarget,
  record: SyncRecord | null,
  facts: SyncFacts,
): SyncVerdict {
  const { resource } = facts;
  if (!isSeen(resource)) return unknownBecause({ kind: 'resourceHidden' });
  const synced = record?.synced?.resourceVersion ?? null;
  const skipped = record?.skipped?.resourceVersion ?? null;
  const reported = Math.max(synced ?? 0, skipped ?? 0);
  if (record === null || reported === 0) return withoutReport(target, resource, facts);
  if (reported >= resource.version) {
    return reported === synced ? { status: 'synced', row: 5 } : { status: 'skipped', row: 8 };
  }
  const edit = latestEdit(facts, reported);
  if (edit !== null) return unknownBecause({ kind: 'editedByOrderEdit', at: edit });
  return late(target, resource, {
    facts,
    rows: { late: { status: 'behind', row: 7 }, early: 6 },
    reported,
  });
}

function isSeen(resource: ResourceFacts): resource is SeenResource {
  return resource.version !== null && resource.lastModifiedAt !== null;
}

function withoutReport(target: SyncTarget, resource: SeenResource, facts: SyncFacts): SyncVerdict {
  const bySyncInfo = statusBySyncInfo(target, facts, []);
  if (bySyncInfo !== null) return bySyncInfo;
  if (Date.parse(resource.lastModifiedAt) < Date.parse(target.trackedSince)) {
    return unknownBecause({ kind: 'olderThanTracking', trackedSince: target.trackedSince });
  }
  return late(target, resource, {
    facts,
    rows: { late: { status: 'neverReceived', row: 11 }, early: 10 },
    reported: null,
  });
}

type Lateness = {
  facts: SyncFacts;
  rows: { late: { status: 'behind' | 'neverReceived'; row: number }; early: number };
  reported: number | null;
};

function late(
  { slaSeconds }: SyncTarget,
  resource: SeenResource,
  { facts, rows, reported }: Lateness,
): SyncVerdict {
  const seconds = secondsBetween(resource.lastModifiedAt, facts.now);
  return {
    ...byAge({ seconds, slaSeconds }, rows.late, rows.early),
    lag: {
      count: null,
      of: null,
      oldestAt: resource.lastModifiedAt,
      seconds,
      versions: reported === null ? null : { synced: reported, current: resource.version },
    },
  };
}

function latestEdit({ messages }: SyncFacts, reported: number): string | null {
  const edits = messages.list.filter(
    ({ type, resourceVersion }) => type === ORDER_EDIT_APPLIED && resourceVersion > reported,
  );
  return (
    edits
      .map(({ createdAt }) => createdAt)
      .sort()
      .at(-1) ?? null
  );
}
