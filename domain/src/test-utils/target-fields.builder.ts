import type { TargetFields } from '../sync/target-fields.js';

/** What a form says of a target that follows the contract: Klaviyo, fed with created orders by a Deployment. */
export function buildTargetFields(fields: Partial<TargetFields> = {}): TargetFields {
  return {
    key: 'klaviyo',
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
    ...fields,
  };
}
