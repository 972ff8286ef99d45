export type FeedSubscriptionContent = {
  id: string;
  key: string | null;
  status: string;
  messages: { resourceTypeId: string; types: string[] }[];
  changes: string[];
};

type EndpointContent = { name: string; kind: string; url: string; exposure: string };

/** What the registry says of a target, as the gateway takes and answers it. */
export type SyncTargetDraftContent = {
  label: string;
  direction: string;
  mode: string;
  resourceTypes: string[];
  messageTypes: string[];
  changes: string[];
  applies: string | null;
  slaSeconds: number;
  subscriptionKeys: string[];
  externalUrlTemplate: string | null;
  trackedSince: string;
  enabled: boolean;
  runtime: string;
  deploymentKey: string | null;
  endpoints: EndpointContent[];
};

/** An entry of the registry of targets. */
export type SyncTargetContent = SyncTargetDraftContent & {
  key: string;
  version: number;
  lastModifiedAt: string;
  unreadable: string | null;
  lastReportAt: string | null;
};

export type SyncTargetSuggestionContent = {
  deploymentId: string;
  deploymentKey: string | null;
  key: string;
  label: string;
  mode: string | null;
  resourceTypes: string[];
  messageTypes: string[];
  changes: string[];
  subscriptionKeys: string[];
  subscribed: boolean;
};

export type EndpointHealthContent = {
  name: string;
  url: string;
  status: number | null;
  failure: string | null;
  duration: number | null;
  askedAt: string;
};

/** An entry that is understood: Klaviyo, fed with orders by a Deployment, five minutes after its last report. */
export function buildSyncTarget(given: Partial<SyncTargetContent> = {}): SyncTargetContent {
  return {
    key: 'klaviyo',
    version: 3,
    lastModifiedAt: '2026-11-10T08:00:00.000Z',
    unreadable: null,
    label: 'Klaviyo',
    direction: 'export',
    mode: 'events',
    resourceTypes: ['order'],
    messageTypes: ['OrderCreated'],
    changes: [],
    applies: null,
    slaSeconds: 300,
    subscriptionKeys: ['klaviyo-orders'],
    externalUrlTemplate: null,
    trackedSince: '2026-11-01T00:00:00.000Z',
    enabled: true,
    runtime: 'connect',
    deploymentKey: 'klaviyo-realtime',
    endpoints: [],
    lastReportAt: '2026-11-20T11:55:00.000Z',
    ...given,
  };
}

/** What would fit a Deployment that no entry names: fed with orders, nobody knows how it treats them. */
export function buildTargetSuggestion(
  given: Partial<SyncTargetSuggestionContent> = {},
): SyncTargetSuggestionContent {
  return {
    deploymentId: 'deployment-1',
    deploymentKey: 'bloomreach-preview',
    key: 'bloomreach-engagement',
    label: 'Bloomreach Engagement connector',
    mode: null,
    resourceTypes: ['order'],
    messageTypes: ['OrderCreated'],
    changes: [],
    subscriptionKeys: ['bloomreach-orders'],
    subscribed: true,
    ...given,
  };
}

/** A healthy Subscription that delivers created orders. */
export function buildFeedSubscription(given: Partial<FeedSubscriptionContent> = {}): FeedSubscriptionContent {
  return {
    id: 'subscription-1',
    key: 'klaviyo-orders',
    status: 'Healthy',
    messages: [{ resourceTypeId: 'order', types: ['OrderCreated'] }],
    changes: [],
    ...given,
  };
}

/** What a health endpoint has answered, at noon: that it is well. */
export function buildEndpointHealth(given: Partial<EndpointHealthContent> = {}): EndpointHealthContent {
  return {
    name: 'Health',
    url: 'https://connectors.example.com/health',
    status: 200,
    failure: null,
    duration: 80,
    askedAt: '2026-11-20T12:00:00.000Z',
    ...given,
  };
}
