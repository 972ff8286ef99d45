import type { StoredMessage, StoredObject } from './platform';

export const ORDER_ID = '7e5a1c52-58c4-4f0b-9a39-1c7d1b2d9f10';

/** A time on the day of the built order; the gateway says that it is 10:00. */
export function at(time: string): string {
  return `2026-11-20T${time}:00.000Z`;
}

/** An order as commercetools answers it. */
export function buildOrder(values: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: ORDER_ID,
    version: 4,
    orderNumber: '2026-000123',
    createdAt: at('09:00'),
    lastModifiedAt: at('09:30'),
    paymentInfo: null,
    syncInfo: [],
    ...values,
  };
}

/** A registry entry: by default of a system that takes the state of orders from Messages. */
export function buildTarget(key: string, value: Record<string, unknown> = {}): StoredObject {
  return {
    container: 'sync-target',
    key,
    value: {
      schema: 1,
      label: key.charAt(0).toUpperCase() + key.slice(1),
      direction: 'export',
      mode: 'state',
      resourceTypes: ['order'],
      messageTypes: ['OrderCreated', 'OrderStateChanged'],
      slaSeconds: 300,
      trackedSince: '2026-11-01T00:00:00.000Z',
      enabled: true,
      runtime: 'connect',
      ...value,
    },
  };
}

type RecordPlace = { typeId?: string; id?: string };

/** What a connector has reported of a resource; by default of the order. */
export function buildRecord(
  target: string,
  value: Record<string, unknown> = {},
  { typeId = 'order', id = ORDER_ID }: RecordPlace = {},
): StoredObject {
  return {
    container: 'sync-status',
    key: `${typeId}.${id}.${target}`,
    value: { schema: 1, target, resource: { typeId, id }, status: 'Synced', statusAt: at('09:31'), ...value },
  };
}

/** A success up to a Message. */
export function buildSuccess(
  sequenceNumber: number,
  values: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    synced: { at: at('09:31'), sequenceNumber, resourceVersion: sequenceNumber, ...values },
    done: [sequenceNumber],
    last: { at: at('09:31'), outcome: 'ok', sequenceNumber },
  };
}

/** A Message of a resource; by default of the order. */
export function buildMessage(sequenceNumber: number, values: Partial<StoredMessage> = {}): StoredMessage {
  return {
    id: `message-${sequenceNumber}`,
    type: sequenceNumber === 1 ? 'OrderCreated' : 'OrderStateChanged',
    sequenceNumber,
    resourceVersion: sequenceNumber,
    createdAt: at(`09:${String(sequenceNumber % 60).padStart(2, '0')}`),
    resourceRef: { typeId: 'order', id: ORDER_ID },
    ...values,
  };
}
