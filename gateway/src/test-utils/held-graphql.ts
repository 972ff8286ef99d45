import type { Answer, FakeCommercetools, RecordedRequest } from './fake-commercetools.js';

export const GRAPHQL = 'POST /ctp/demo-store/graphql';

type Wire = Record<string, unknown>;

type Held = {
  /** As the GraphQL API has them, or what it answers instead */
  subscriptions?: Wire[] | Answer;
  /** By target: when its newest record was changed; or what the API answers instead */
  lastReports?: Record<string, string> | { instead: Answer };
};

/** What the GraphQL API answers without a scope. */
export const WITHOUT_SCOPE: Answer = {
  json: { data: null, errors: [{ message: 'Missing', extensions: { code: 'insufficient_scope' } }] },
};

/** Answers the GraphQL API of the project: Subscriptions, and the newest record of a target. */
export function holdGraphql(
  commercetools: FakeCommercetools,
  { subscriptions = [], lastReports = {} }: Held,
): void {
  commercetools.on(GRAPHQL, ({ body }: RecordedRequest) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Wire };
    if (query.includes('customObjects(')) return toReport(lastReports, variables);
    if (!Array.isArray(subscriptions)) return subscriptions;
    return { json: { data: { subscriptions: { total: subscriptions.length, results: subscriptions } } } };
  });
}

function toReport(lastReports: NonNullable<Held['lastReports']>, { container, where }: Wire): Answer {
  if ('instead' in lastReports && typeof lastReports.instead === 'object') return lastReports.instead;
  const [, target = ''] = /^value\(target="([^"]*)"\)$/.exec(String(where)) ?? [];
  const at =
    container === 'sync-status' ? Object.entries(lastReports).find(([name]) => name === target) : null;
  return { json: { data: { customObjects: { results: at ? [{ lastModifiedAt: at[1] }] : [] } } } };
}

/** A Subscription that delivers created orders to a topic of Pub/Sub. */
export function buildSubscription(fields: Wire = {}): Wire {
  return {
    id: 'subscription-1',
    key: 'erp-orders',
    status: 'Healthy',
    messages: [{ resourceTypeId: 'order', types: ['OrderCreated'] }],
    changes: [],
    destination: { type: 'GoogleCloudPubSub', projectId: 'connect', topic: 'events-1' },
    ...fields,
  };
}

/** Its topic, as Connect tells it. */
export const TOPIC = 'projects/connect/topics/events-1';
