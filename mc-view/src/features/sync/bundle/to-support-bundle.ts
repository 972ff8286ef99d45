import { buildTimeline, supportBundle, type SupportBundle } from '@connect-console/domain';
import type { FeedDetails } from '../../../data/bundle/to-feed-details';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { toTimelineFacts } from '../timeline/to-timeline-facts';

/** Everything that is known of a resource and its systems, for a file that leaves the Merchant Center. */
export function toSupportBundle(
  sync: ResourceSync,
  { projectKey, configurationKeys }: { projectKey: string } & Pick<FeedDetails, 'configurationKeys'>,
): SupportBundle {
  const { resource, targets, messageFacts, unreadable, hidden, feed, now } = sync;
  return supportBundle({
    projectKey,
    now,
    resource,
    targets,
    messageFacts,
    unreadable,
    hidden,
    subscriptions: feed?.subscriptions ?? null,
    timeline: buildTimeline(toTimelineFacts(sync)),
    configurationKeys,
  });
}
