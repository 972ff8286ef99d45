import type { TargetFields } from '@connect-console/domain';
import type { TSyncTargetDraft } from '../generated/gateway';

/** What the gateway takes of an entry: all but its key. */
export function toTargetDraft(fields: TargetFields): TSyncTargetDraft {
  return {
    label: fields.label,
    direction: fields.direction,
    mode: fields.mode,
    resourceTypes: [...fields.resourceTypes],
    messageTypes: [...fields.messageTypes],
    changes: [...fields.changes],
    applies: fields.applies,
    slaSeconds: fields.slaSeconds,
    subscriptionKeys: [...fields.subscriptionKeys],
    externalUrlTemplate: fields.externalUrlTemplate,
    trackedSince: fields.trackedSince,
    enabled: fields.enabled,
    runtime: fields.runtime,
    deploymentKey: fields.deploymentKey,
    endpoints: [...fields.endpoints],
  };
}
