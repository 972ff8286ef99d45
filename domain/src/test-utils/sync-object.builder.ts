import type { SyncObject } from '../sync/sync-facts.js';
import { recordKeyOf, type SyncRecord } from '../sync/sync-record.js';
import type { SyncTarget } from '../sync/sync-target.js';
import { afterOrder } from './sync-record.builder.js';

/** A custom object, as commercetools answers it. */
export function buildSyncObject(fields: Partial<SyncObject> = {}): SyncObject {
  return {
    key: 'order.order-1.klaviyo',
    version: 1,
    value: {},
    createdAt: afterOrder(2),
    lastModifiedAt: afterOrder(3),
    ...fields,
  };
}

/** A record as it is stored: a commercetools custom object holds no null. */
export function storedRecord(record: SyncRecord): SyncObject {
  return buildSyncObject({
    key: recordKeyOf(record.resource, record.target),
    value: withoutNulls({ schema: 1, ...record }),
  });
}

/** A registry entry as it is stored. */
export function storedTarget({ key, ...target }: SyncTarget): SyncObject {
  return buildSyncObject({ key, value: withoutNulls({ schema: 1, ...target }) });
}

function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, field: unknown) => field ?? undefined));
}
