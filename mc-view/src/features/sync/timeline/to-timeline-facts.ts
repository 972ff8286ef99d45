import { summarizeSync, type TimelineFacts } from '@connect-console/domain';
import type { ResourceSync, TargetSync } from '../../../data/sync/resource-sync';

/** What the timeline of a resource is built from. Runs of Deployments are there for what they may explain. */
export function toTimelineFacts({ resource, targets, messages, feed }: ResourceSync): TimelineFacts {
  const parts = targets.flatMap(({ key, parts: own }) => own.map((part) => ({ ...part, target: key })));
  const feeds = targets
    .filter(hasHadTrouble)
    .flatMap(({ key, deployment }) =>
      deployment?.kind === 'found' ? [{ deploymentId: deployment.id, target: key }] : [],
    );
  return {
    createdAt: resource.createdAt,
    messages,
    targets: targets.flatMap(({ read }) => read?.target ?? []),
    records: parts.flatMap(({ record }) =>
      record === null || record === 'hidden' ? [] : (record.record ?? []),
    ),
    syncInfo: resource.syncInfo,
    gaps: parts.flatMap(({ target, status }) => status.gaps.map(({ id }) => ({ target, messageId: id }))),
    runs: (feed?.runs ?? []).filter(({ subjectId }) => feeds.some((one) => one.deploymentId === subjectId)),
    feeds,
  };
}

/** Whether something is outstanding in a target, or has failed there and was put right. */
function hasHadTrouble({ status, parts }: TargetSync): boolean {
  if (summarizeSync([status]).worst !== null) return true;
  return parts.some(
    ({ record }) => record !== null && record !== 'hidden' && record.record?.recent.some(isFailure),
  );
}

function isFailure({ outcome }: { outcome: string }): boolean {
  return outcome === 'retry' || outcome === 'fail';
}
