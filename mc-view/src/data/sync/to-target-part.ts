import {
  deriveStatus,
  type FeedDeployment,
  type MessageFacts,
  type ReadRecord,
  type ReadTarget,
  type ResourceFacts,
} from '@connect-console/domain';
import type { SyncFeed, TargetPart } from './resource-sync';
import type { PlatformSync } from './to-platform-sync';

/** What is known of a target, whichever the part. */
export type PartFacts = {
  key: string;
  read: ReadTarget | null;
  platform: Pick<PlatformSync, 'records'>;
  deployment: FeedDeployment | null;
  subscriptions: SyncFeed['subscriptions'];
  now: string;
};

/** Derives how the resource, or one of its payments, stands in a target. */
export function toPart(resource: ResourceFacts, messages: MessageFacts, facts: PartFacts): TargetPart {
  const { key, read, platform, deployment, subscriptions, now } = facts;
  const record = platform.records === 'hidden' ? 'hidden' : findRecord(platform.records, resource, key);
  return {
    resource: { typeId: resource.typeId, id: resource.id },
    record,
    status: deriveStatus({ target: read, record, resource, messages, subscriptions, deployment, now }),
  };
}

function findRecord(
  records: readonly ReadRecord[],
  { typeId, id }: ResourceFacts,
  target: string,
): ReadRecord | null {
  const record = records.find(
    (one) => one.target === target && one.resource?.typeId === typeId && one.resource.id === id,
  );
  return record ?? null;
}

/** A payment that a target need not know of is no part of the picture. */
export function saysSomething({ record, status }: TargetPart): boolean {
  return (record !== null && record !== 'hidden') || !QUIET.includes(status.status);
}

const QUIET: readonly string[] = ['notDue', 'notExpected', 'notTracked'];
