import { useState } from 'react';
import type { SyncStatusKind } from '@connect-console/domain';
import type { ResourceSync } from '../../../data/sync/resource-sync';

/** A target that stands differently than when the check was asked for. */
export type StatusChange = { target: string; before: SyncStatusKind; after: SyncStatusKind };

/** What a check has found; null: none was asked for, or it is under way. */
export type CheckResult = { changes: readonly StatusChange[]; isResourceChanged: boolean };

type Before = { statuses: ReadonlyMap<string, SyncStatusKind>; version: number | null };
type Check = { before: Before; phase: 'asked' | 'running' | 'done' };

/** Lets the user ask again, and tells what is different then. `isRunning`: answers are awaited. */
export function useCheckAgain(
  sync: ResourceSync,
  { isRunning, ask }: { isRunning: boolean; ask: () => void },
): { result: CheckResult | null; checkAgain: () => void } {
  const [check, setCheck] = useState<Check | null>(null);
  if (check?.phase === 'asked' && isRunning) setCheck({ ...check, phase: 'running' });
  if (check?.phase === 'running' && !isRunning) setCheck({ ...check, phase: 'done' });

  function checkAgain(): void {
    const statuses = new Map(sync.targets.map(({ key, status }) => [key, status.status]));
    setCheck({ before: { statuses, version: sync.resource.version }, phase: 'asked' });
    ask();
  }

  return { result: check?.phase === 'done' ? compare(check.before, sync) : null, checkAgain };
}

function compare({ statuses, version }: Before, { targets, resource }: ResourceSync): CheckResult {
  const changes = targets.flatMap(({ key, label, status }) => {
    const before = statuses.get(key) ?? 'notTracked';
    return before === status.status ? [] : [{ target: label, before, after: status.status }];
  });
  return { changes, isResourceChanged: version !== resource.version };
}
