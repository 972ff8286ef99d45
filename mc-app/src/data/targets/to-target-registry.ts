import {
  toDeploymentStatus,
  type DeploymentStatus,
  type FeedSubscription,
  type SyncTarget,
  type TargetEndpoint,
  type TargetSuggestion,
} from '@connect-console/domain';
import type { TFetchTargetRegistryQuery, TRegisteredTargetFragment } from '../generated/gateway';
import { toReportEntries } from '../to-report-entries';

/** An entry of the registry; one that is not understood is only named. */
export type RegisteredTarget = {
  key: string;
  /** Of the custom object */
  version: number;
  /** ISO 8601, platform time */
  lastModifiedAt: string;
  /** ISO 8601, platform time; null: never, or it cannot be read now */
  lastReportAt: string | null;
} & (
  | { target: SyncTarget; deployment: TargetDeployment | null; unreadable: null }
  /** `tooLarge`, `malformed`, `futureVersion`, `wrongKey`; open */
  | { target: null; deployment: null; unreadable: string }
);

/** An entry that is understood. */
export type ReadableTarget = Extract<RegisteredTarget, { unreadable: null }>;

export type TargetDeployment = { id: string; status: DeploymentStatus };

export type TargetRegistry = {
  /** Time of the answer: ages are measured against it, never against a browser's clock. */
  asOf: string;
  isComplete: boolean;
  /** By label */
  targets: readonly RegisteredTarget[];
  /** Null, as the next: Subscriptions cannot be read now. */
  suggestions: readonly TargetSuggestion[] | null;
  subscriptions: readonly FeedSubscription[] | null;
  /** Scopes that the gateway lacks for what is null */
  missingScopes: readonly string[];
};

/** Maps the gateway's answer to our model. */
export function toTargetRegistry({ syncTargets: wire }: TFetchTargetRegistryQuery): TargetRegistry {
  const { asOf, complete, results, suggestions, subscriptions, missingScopes } = wire;
  return {
    asOf,
    isComplete: complete,
    targets: results.map(toRegisteredTarget),
    suggestions:
      suggestions?.map((one) => ({ ...one, mode: MODES.find((mode) => mode === one.mode) ?? null })) ?? null,
    subscriptions: subscriptions ?? null,
    missingScopes,
  };
}

/** Maps one entry; of one that is not understood the gateway's other fields say nothing. */
function toRegisteredTarget(wire: TRegisteredTargetFragment): RegisteredTarget {
  const { key, version, lastModifiedAt, unreadable, deployment, lastReportAt } = wire;
  const stored = { key, version, lastModifiedAt, lastReportAt };
  if (unreadable !== null) return { ...stored, target: null, deployment: null, unreadable };
  return {
    ...stored,
    target: toTarget(wire),
    deployment: deployment && {
      id: deployment.id,
      status: toDeploymentStatus(deployment.status, toReportEntries(deployment.buildReport) ?? []),
    },
    unreadable: null,
  };
}

const MODES = ['events', 'state'] as const;
const KINDS = ['webhook', 'scheduler', 'health'] as const;

function toTarget(wire: TRegisteredTargetFragment): SyncTarget {
  const { key, label, resourceTypes, messageTypes, changes, applies, slaSeconds } = wire;
  const { subscriptionKeys, externalUrlTemplate, trackedSince, enabled, deploymentKey } = wire;
  return {
    key,
    label,
    direction: wire.direction === 'import' ? 'import' : 'export',
    mode: wire.mode === 'state' ? 'state' : 'events',
    resourceTypes,
    messageTypes,
    changes,
    applies,
    slaSeconds,
    subscriptionKeys,
    externalUrlTemplate,
    trackedSince,
    enabled,
    runtime: wire.runtime === 'self-hosted' ? 'self-hosted' : 'connect',
    deploymentKey,
    endpoints: wire.endpoints.flatMap(toEndpoint),
  };
}

function toEndpoint({ name, kind, url, exposure }: WireEndpoint): TargetEndpoint[] {
  const known = KINDS.find((one) => one === kind);
  return known ? [{ name, kind: known, url, exposure: exposure === 'public' ? 'public' : 'private' }] : [];
}

type WireEndpoint = TRegisteredTargetFragment['endpoints'][number];
