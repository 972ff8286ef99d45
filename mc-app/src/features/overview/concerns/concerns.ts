import { subscriptionLoses, type Tone } from '@connect-console/domain';
import type { Overview, SubscriptionState } from '../../../data/overview/to-overview';
import type { FailingTarget, SyncSituation } from '../../../data/overview/to-sync-situation';

/** Why somebody should look, and how urgent it is: the most urgent first. */
const TONES = {
  failed: 'critical',
  stuck: 'critical',
  losing: 'critical',
  targetsFailing: 'critical',
  publicationFailed: 'critical',
  previewRejected: 'critical',
  unhealthy: 'warning',
  withWarnings: 'warning',
  drifted: 'warning',
  updateAvailable: 'progress',
  lingering: 'progress',
} as const satisfies Record<string, Tone>;

export type ConcernKind = keyof typeof TONES;

export type Concern = {
  kind: ConcernKind;
  tone: (typeof TONES)[ConcernKind];
  count: number;
  /** There may be more than could be read. */
  isAtLeast: boolean;
};

/** A count that is null is not known. */
type Counts = Partial<Record<ConcernKind, { count: number | null; isAtLeast: boolean }>>;

/** What needs someone, by what is known: the most urgent first, without that which concerns nobody. */
export function concernsOf(overview: Overview | null, sync: SyncSituation | null): Concern[] {
  const counts = { ...(overview && countOverview(overview)), ...(sync && countSync(sync)) };
  return Object.entries(TONES).flatMap(([name, tone]) => {
    const kind = name as ConcernKind; // A key of TONES.
    const { count = null, isAtLeast = false } = counts[kind] ?? {};
    return count ? [{ kind, tone, count, isAtLeast }] : [];
  });
}

function countOverview({ connectors, deployments, subscriptions }: Overview): Counts {
  return {
    ...(deployments && countDeployments(deployments)),
    ...(connectors && countConnectors(connectors)),
    ...(subscriptions && {
      losing: { count: losingOf(subscriptions).length, isAtLeast: false },
      unhealthy: { count: unhealthyOf(subscriptions).length, isAtLeast: false },
    }),
  };
}

function countDeployments(deployments: NonNullable<Overview['deployments']>): Counts {
  const { failed, stuck, withWarnings, drifted, updateAvailable, lingering, complete } = deployments;
  const isAtLeast = !complete;
  return {
    failed: { count: failed, isAtLeast },
    stuck: { count: stuck, isAtLeast },
    withWarnings: { count: withWarnings, isAtLeast },
    drifted: { count: drifted, isAtLeast },
    updateAvailable: { count: updateAvailable, isAtLeast },
    lingering: { count: lingering, isAtLeast },
  };
}

function countConnectors(connectors: NonNullable<Overview['connectors']>): Counts {
  const { publicationFailed, previewRejected, complete } = connectors;
  const isAtLeast = !complete;
  return {
    publicationFailed: { count: publicationFailed, isAtLeast },
    previewRejected: { count: previewRejected, isAtLeast },
  };
}

function countSync({ failing }: SyncSituation): Counts {
  if (typeof failing === 'string') return {};
  return { targetsFailing: { count: failing.targets.length, isAtLeast: !failing.isComplete } };
}

/** Subscriptions whose notifications are dropped for good. */
export function losingOf(subscriptions: readonly SubscriptionState[]): SubscriptionState[] {
  return subscriptions.filter(({ status }) => subscriptionLoses(status));
}

/** Subscriptions that do not deliver, but lose nothing yet. */
export function unhealthyOf(subscriptions: readonly SubscriptionState[]): SubscriptionState[] {
  return subscriptions.filter(({ status }) => status !== 'Healthy' && !subscriptionLoses(status));
}

/** Targets with failures; none when they cannot be read. */
export function failingOf(sync: SyncSituation | null): FailingTarget[] {
  return sync && typeof sync.failing !== 'string' ? sync.failing.targets : [];
}

export type UnseenPart =
  'connectors' | 'deployments' | 'subscriptions' | 'stuck' | 'updateAvailable' | 'lingering';

/** What the gateway could not tell, so that silence about it is not taken for peace. */
export function unseenParts(overview: Overview): UnseenPart[] {
  const { connectors, deployments, subscriptions } = overview;
  const counted = { stuck: 0, updateAvailable: 0, lingering: 0, ...deployments };
  return [
    ...(connectors ? [] : (['connectors'] as const)),
    ...(deployments ? [] : (['deployments'] as const)),
    ...(subscriptions ? [] : (['subscriptions'] as const)),
    ...(['stuck', 'updateAvailable', 'lingering'] as const).filter((kind) => counted[kind] === null),
  ];
}
