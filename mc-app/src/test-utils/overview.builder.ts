import type { FeedSubscriptionContent } from './sync-target.builder';

type ConnectorCountsContent = {
  complete: boolean;
  total: number;
  previewRejected: number;
  publicationFailed: number;
};

type DeploymentCountsContent = {
  complete: boolean;
  total: number;
  failed: number;
  /** Null, as the others that may be: it cannot be told now. */
  stuck: number | null;
  withWarnings: number;
  drifted: number;
  updateAvailable: number | null;
  lingering: number | null;
  byStatus: { type: string | null; status: string; count: number }[];
};

export type EndedRunContent = {
  id: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  subjectName: string | null;
  tag: string | null;
  startedAt: string;
  endedAt: string;
  verdict: string;
  startIsExact: boolean;
  endIsExact: boolean;
};

/** What the gateway answers for the first page; null: that part cannot be read now. */
export type OverviewContent = {
  asOf: string;
  connectors: ConnectorCountsContent | null;
  deployments: DeploymentCountsContent | null;
  runs: EndedRunContent[] | null;
  subscriptions: FeedSubscriptionContent[] | null;
  missingScopes: string[];
};

/** The overview of a project without anything, at noon. */
export function buildOverview(given: Partial<OverviewContent> = {}): OverviewContent {
  return {
    asOf: '2026-11-20T12:00:00.000Z',
    connectors: buildConnectorCounts(),
    deployments: buildDeploymentCounts(),
    runs: [],
    subscriptions: [],
    missingScopes: [],
    ...given,
  };
}

/** Counts of connectors: none at all. */
export function buildConnectorCounts(given: Partial<ConnectorCountsContent> = {}): ConnectorCountsContent {
  return { complete: true, total: 0, previewRejected: 0, publicationFailed: 0, ...given };
}

/** Counts of Deployments: none at all. */
export function buildDeploymentCounts(given: Partial<DeploymentCountsContent> = {}): DeploymentCountsContent {
  return {
    complete: true,
    total: 0,
    failed: 0,
    stuck: 0,
    withWarnings: 0,
    drifted: 0,
    updateAvailable: 0,
    lingering: 0,
    byStatus: [],
    ...given,
  };
}

/** A run that has ended: a deploy of v1.0.0 that passed within five minutes. */
export function buildEndedRun(given: Partial<EndedRunContent> = {}): EndedRunContent {
  return {
    id: 'deployment.deployment-1.1.click-1',
    kind: 'deploy',
    subjectType: 'deployment',
    subjectId: 'deployment-1',
    subjectName: 'bloomreach-preview',
    tag: 'v1.0.0',
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: '2026-11-20T10:05:00.000Z',
    verdict: 'passed',
    startIsExact: true,
    endIsExact: true,
    ...given,
  };
}
