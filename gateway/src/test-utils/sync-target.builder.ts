import type { FakeCommercetools } from './fake-commercetools.js';

type Fields = Record<string, unknown>;

/** What a request wants the registry to say, without the key. */
export function buildTargetDraft(fields: Fields = {}): Fields {
  return {
    label: 'Klaviyo',
    direction: 'export',
    mode: 'events',
    resourceTypes: ['order'],
    messageTypes: ['OrderCreated'],
    changes: [],
    applies: 'Orders with an e-mail',
    slaSeconds: 300,
    subscriptionKeys: ['erp-orders'],
    externalUrlTemplate: 'https://klaviyo.example.com/{externalId}',
    trackedSince: '2026-11-01T00:00:00.000Z',
    enabled: true,
    runtime: 'connect',
    deploymentKey: 'order-export-sandbox',
    endpoints: [],
    ...fields,
  };
}

/** As the draft of a target that Connect knows nothing of. */
export function buildSelfHosted(...endpoints: Fields[]): Fields {
  return buildTargetDraft({ runtime: 'self-hosted', deploymentKey: null, endpoints });
}

export function buildEndpoint(fields: Fields = {}): Fields {
  return {
    name: 'Health',
    kind: 'health',
    url: 'https://connectors.example.com/health',
    exposure: 'public',
    ...fields,
  };
}

/** Puts an entry into the registry, as somebody else would. */
export function register(
  { customObjects }: FakeCommercetools,
  key: string,
  value: unknown = { schema: 1, ...buildTargetDraft() },
): void {
  customObjects.put({ container: 'sync-target', key, value });
}
