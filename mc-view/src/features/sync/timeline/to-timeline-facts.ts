import type { TimelineFacts } from '@connect-console/domain';
import type { ResourceSync } from '../../../data/sync/resource-sync';

/** What the timeline of a resource is built from. */
export function toTimelineFacts({ resource, targets, messages, feed }: ResourceSync): TimelineFacts {
  const parts = targets.flatMap(({ key, parts: own }) => own.map((part) => ({ ...part, target: key })));
  return {
    createdAt: resource.createdAt,
    messages,
    targets: targets.flatMap(({ read }) => read?.target ?? []),
    records: parts.flatMap(({ record }) =>
      record === null || record === 'hidden' ? [] : (record.record ?? []),
    ),
    syncInfo: resource.syncInfo,
    gaps: parts.flatMap(({ target, status }) => status.gaps.map(({ id }) => ({ target, messageId: id }))),
    runs: feed?.runs ?? [],
    feeds: targets.flatMap(({ key, deployment }) =>
      deployment?.kind === 'found' ? [{ deploymentId: deployment.id, target: key }] : [],
    ),
  };
}
