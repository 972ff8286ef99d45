import {
  deriveStatus,
  recordKeyOf,
  type MessageFacts,
  type SyncMessage,
  type SyncRecord,
  type SyncTarget,
} from '@connect-console/domain';
import type { ResourceSync, SyncFeed, TargetSync } from '../data/sync/resource-sync';

export const ORDER = { typeId: 'order', id: '7c9e2f14-3b5a-4d61-9a0f-5e8d21c4b7a3' };

/** A time on the day of the built order. */
export function at(time: string): string {
  return `2026-11-20T${time.length === 5 ? `${time}:00` : time}.000Z`;
}

const NOW = at('15:00');

/** A Message of the order; by default the one about its creation. */
export function buildSyncMessage(values: Partial<SyncMessage> = {}): SyncMessage {
  const sequenceNumber = values.sequenceNumber ?? 1;
  return {
    id: `message-${sequenceNumber}`,
    type: 'OrderCreated',
    sequenceNumber,
    resourceVersion: sequenceNumber,
    createdAt: at('10:00'),
    resource: ORDER,
    ...values,
  };
}

/** A target that takes Messages about orders, each of which counts. */
function buildSyncTarget(values: Partial<SyncTarget> = {}): SyncTarget {
  return {
    key: 'klaviyo',
    label: 'Klaviyo',
    direction: 'export',
    mode: 'events',
    resourceTypes: ['order'],
    messageTypes: ['OrderCreated', 'OrderStateChanged'],
    changes: [],
    applies: null,
    slaSeconds: 300,
    subscriptionKeys: [],
    externalUrlTemplate: null,
    trackedSince: '2026-11-01T00:00:00.000Z',
    enabled: true,
    runtime: 'connect',
    deploymentKey: 'klaviyo-production',
    endpoints: [],
    ...values,
  };
}

/** A record of the order in which nothing has been reported. */
function buildSyncRecord(values: Partial<SyncRecord> = {}): SyncRecord {
  return {
    target: 'klaviyo',
    direction: 'export',
    resource: ORDER,
    resourceKey: '2026-000123',
    status: 'Pending',
    statusAt: null,
    synced: null,
    last: null,
    open: [],
    skipped: null,
    done: [],
    truncated: false,
    recent: [],
    writer: null,
    error: null,
    ...values,
  };
}

type Entry = { target?: Partial<SyncTarget>; record?: Partial<SyncRecord> | null };

type Values = Partial<Omit<ResourceSync, 'targets' | 'messageFacts'>> & {
  entries?: readonly Entry[];
  messageFacts?: Partial<MessageFacts>;
};

/** An order and its targets, with the statuses that follow; by default nobody has reported that it was created. */
export function buildResourceSync({ entries = [{}], ...values }: Values = {}): ResourceSync {
  const messages = values.messages ?? [buildSyncMessage()];
  const resource = values.resource ?? {
    ...ORDER,
    version: 4,
    createdAt: at('10:00'),
    lastModifiedAt: at('14:00'),
    syncInfo: [],
    name: '2026-000123',
  };
  const messageFacts = {
    availability: 'available' as const,
    retentionDays: 15,
    list: messages.filter((message) => message.resource.id === resource.id),
    complete: true,
    ...values.messageFacts,
  };
  const sync: ResourceSync = {
    unreadable: [],
    hidden: [],
    isPartial: false,
    moreError: null,
    feed: null,
    feedError: null,
    now: NOW,
    targets: [],
    ...values,
    messages,
    resource,
    messageFacts,
  };
  return { ...sync, targets: entries.map((entry) => toTargetSync(entry, sync)) };
}

function toTargetSync(entry: Entry, { resource, messageFacts, feed, now }: ResourceSync): TargetSync {
  const target = buildSyncTarget(entry.target);
  const read = { key: target.key, version: 1, lastModifiedAt: NOW, target, unreadable: null };
  const key = recordKeyOf(resource, target.key);
  const record = entry.record
    ? {
        key,
        version: 1,
        lastModifiedAt: NOW,
        target: target.key,
        resource: { typeId: resource.typeId, id: resource.id },
        record: buildSyncRecord({ target: target.key, resource, ...entry.record }),
        unreadable: null,
      }
    : null;
  const deployment = feed?.deployments?.get(target.deploymentKey ?? '') ?? null;
  const subscriptions = feed?.subscriptions ?? null;
  const facts = { target: read, record, resource, messages: messageFacts, subscriptions, deployment, now };
  const status = deriveStatus(facts);
  const part = { resource: { typeId: resource.typeId, id: resource.id }, record, status };
  return { key: target.key, label: target.label, read, parts: [part], status, isReading: false, deployment };
}

/** The gateway's answer: Klaviyo is fed by a Deployment that runs. */
export function buildSyncFeed(values: Partial<SyncFeed> = {}): SyncFeed {
  const key = 'klaviyo-production';
  return {
    asOf: NOW,
    subscriptions: [],
    missingScopes: [],
    deployments: new Map([[key, { kind: 'found', id: 'deployment-1', key, status: 'Deployed', tag: 'v12' }]]),
    runs: [],
    lastReports: new Map(),
    ...values,
  };
}
