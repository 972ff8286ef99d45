import type { TFetchOverviewQuery } from '../generated/gateway';

type WireOverview = TFetchOverviewQuery['overview'];
type WireRun = NonNullable<WireOverview['runs']>[number];

const VERDICTS = ['passed', 'failed', 'canceled', 'unknown'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** A run that has ended. */
export type EndedRun = {
  /** Id of the journal entry */
  id: string;
  /** `preview`, `publish`, `deploy`, `redeploy`, `undeploy`; open */
  kind: string;
  subject: {
    type: 'connector' | 'deployment';
    id: string;
    /** Null: it is gone or not known */
    name: string | null;
  };
  tag: string | null;
  /** ISO 8601 */
  startedAt: string;
  /** Null: it was started elsewhere, and nobody knows when. */
  durationMs: number | null;
  /** False: it took no longer than this. */
  isExact: boolean;
  verdict: Verdict;
};

/** What the gateway knows about everything; null: that part cannot be read now. */
export type Overview = Pick<
  WireOverview,
  'asOf' | 'connectors' | 'deployments' | 'subscriptions' | 'missingScopes'
> & {
  /** Oldest first */
  runs: EndedRun[] | null;
};

export type ConnectorCounts = NonNullable<Overview['connectors']>;
export type DeploymentCounts = NonNullable<Overview['deployments']>;
export type SubscriptionState = NonNullable<Overview['subscriptions']>[number];

/** Maps the gateway's answer to our model. */
export function toOverview({ runs, ...overview }: WireOverview): Overview {
  return { ...overview, runs: runs && runs.map(toEndedRun).reverse() };
}

function toEndedRun(wire: WireRun): EndedRun {
  const { id, kind, subjectType, subjectId, subjectName, tag, startedAt, endedAt, verdict } = wire;
  return {
    id,
    kind,
    subject: {
      type: subjectType === 'connector' ? 'connector' : 'deployment',
      id: subjectId,
      name: subjectName,
    },
    tag,
    startedAt,
    durationMs: wire.startIsExact ? Math.max(0, Date.parse(endedAt) - Date.parse(startedAt)) : null,
    isExact: wire.endIsExact,
    verdict: VERDICTS.find((known) => known === verdict) ?? 'unknown',
  };
}
