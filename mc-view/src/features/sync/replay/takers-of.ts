import type { SyncMessage, SyncTarget } from '@connect-console/domain';
import type { ResourceSync, TargetSync } from '../../../data/sync/resource-sync';

/** A target that takes the Message, as the registry describes it. */
export type Taker = Pick<TargetSync, 'key' | 'label' | 'parts'> & { target: SyncTarget };

/** The targets that take Messages of this type. */
export function takersOf({ targets }: ResourceSync, { type }: SyncMessage): Taker[] {
  return targets.flatMap(({ key, label, parts, read }) =>
    read?.target?.messageTypes.includes(type) ? [{ key, label, parts, target: read.target }] : [],
  );
}
