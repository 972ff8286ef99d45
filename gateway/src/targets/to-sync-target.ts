import type { ReadTarget } from '@connect-console/domain';

import type { SyncTarget } from '../graphql/generated/resolver-types.js';

/** What an entry of the registry tells itself; the rest is asked for elsewhere. */
export type SyncTargetFacts = Omit<SyncTarget, 'deployment' | 'lastReportAt'>;

/** An entry as the schema has it. */
export function toSyncTarget({
  key,
  version,
  lastModifiedAt,
  target,
  unreadable,
}: ReadTarget): SyncTargetFacts {
  const stored = { key, version, lastModifiedAt, unreadable };
  if (target === null) return { ...stored, ...NOTHING };
  return {
    ...stored,
    label: target.label,
    direction: target.direction,
    mode: target.mode,
    resourceTypes: [...target.resourceTypes],
    messageTypes: [...target.messageTypes],
    changes: [...target.changes],
    applies: target.applies,
    slaSeconds: target.slaSeconds,
    subscriptionKeys: [...target.subscriptionKeys],
    externalUrlTemplate: target.externalUrlTemplate,
    trackedSince: target.trackedSince,
    enabled: target.enabled,
    runtime: target.runtime,
    deploymentKey: target.deploymentKey,
    endpoints: target.endpoints.map((endpoint) => ({ ...endpoint })),
  };
}

const NOTHING: Omit<SyncTargetFacts, 'key' | 'version' | 'lastModifiedAt' | 'unreadable'> = {
  label: '',
  direction: '',
  mode: '',
  resourceTypes: [],
  messageTypes: [],
  changes: [],
  applies: null,
  slaSeconds: 0,
  subscriptionKeys: [],
  externalUrlTemplate: null,
  trackedSince: '',
  enabled: false,
  runtime: '',
  deploymentKey: null,
  endpoints: [],
};
