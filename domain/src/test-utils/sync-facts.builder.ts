import type {
  FeedSubscription,
  MessageFacts,
  ReadTarget,
  ResourceFacts,
  SyncFacts,
  SyncMessage,
} from '../sync/sync-facts.js';
import type { SyncTarget } from '../sync/sync-target.js';
import { afterOrder, ORDER, ORDERED_AT } from './sync-record.builder.js';

/** A target that each order event is sent to, by a Deployment, since long before the built order. */
export function buildSyncTarget(fields: Partial<SyncTarget> = {}): SyncTarget {
  return {
    key: 'klaviyo',
    label: 'Klaviyo',
    direction: 'export',
    mode: 'events',
    resourceTypes: ['order', 'payment'],
    messageTypes: ['OrderCreated', 'OrderStateChanged', 'PaymentTransactionAdded'],
    changes: [],
    applies: null,
    slaSeconds: 300,
    subscriptionKeys: [],
    externalUrlTemplate: null,
    trackedSince: '2026-11-01T00:00:00.000Z',
    enabled: true,
    runtime: 'connect',
    deploymentKey: 'klaviyo-realtime',
    endpoints: [],
    ...fields,
  };
}

/** A registry entry as commercetools answers it, understood. */
export function readTarget(target: SyncTarget): ReadTarget {
  return { key: target.key, version: 1, lastModifiedAt: target.trackedSince, target, unreadable: null };
}

/** A Message of the built order; its version and time follow from its sequence number. */
export function buildMessage(sequenceNumber = 1, fields: Partial<SyncMessage> = {}): SyncMessage {
  return {
    id: `message-${sequenceNumber}`,
    type: sequenceNumber === 1 ? 'OrderCreated' : 'OrderStateChanged',
    sequenceNumber,
    resourceVersion: sequenceNumber,
    createdAt: afterOrder((sequenceNumber - 1) * 60),
    resource: ORDER,
    ...fields,
  };
}

/** All Messages with these numbers, of a project that keeps Messages for 15 days. */
export function buildMessageFacts(
  numbers: readonly number[],
  fields: Partial<MessageFacts> = {},
): MessageFacts {
  return {
    availability: 'available',
    retentionDays: 15,
    list: numbers.map((number) => buildMessage(number)),
    complete: true,
    ...fields,
  };
}

/** The built order, as it was created. */
export function buildResource(fields: Partial<ResourceFacts> = {}): ResourceFacts {
  return {
    ...ORDER,
    version: 1,
    createdAt: ORDERED_AT,
    lastModifiedAt: ORDERED_AT,
    syncInfo: [],
    ...fields,
  };
}

/** A healthy Subscription to all Messages of orders. */
export function buildSubscription(fields: Partial<FeedSubscription> = {}): FeedSubscription {
  return {
    id: 'subscription-1',
    key: 'connect-prod-order',
    status: 'Healthy',
    messages: [{ resourceTypeId: 'order', types: [] }],
    changes: [],
    ...fields,
  };
}

/** An order ten minutes old, whose creation should have been reported and was not. */
export function buildSyncFacts(fields: Partial<SyncFacts> = {}): SyncFacts {
  return {
    target: readTarget(buildSyncTarget()),
    record: null,
    resource: buildResource(),
    messages: buildMessageFacts([1]),
    subscriptions: null,
    deployment: null,
    now: afterOrder(600),
    ...fields,
  };
}
