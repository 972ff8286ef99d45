import { isDeepStrictEqual } from 'node:util';

import {
  parseTarget,
  TARGET_CONTAINER,
  TARGET_KEY,
  type ReadTarget,
  type SyncObject,
  type SyncTarget,
  type TargetFields,
} from '@connect-console/domain';

import type { ApiClient } from '../connect/api-client.js';
import { createCustomObjects } from '../connect/custom-objects.js';
import { concurrentModification, UpstreamError } from '../connect/upstream-error.js';
import { duplicateTarget, targetNotFound, targetUnreadable } from './target-error.js';
import { toTargetValue } from './to-target-value.js';

/** The registry of sync targets: one custom object per target. Others write there too. */
export type TargetStore = {
  /** By key; `complete` is false when there are more. */
  list: () => Promise<{ targets: ReadTarget[]; complete: boolean }>;
  /** Rejects with `ResourceNotFound`, and with `TARGET_UNREADABLE` for what is not understood. */
  read: (key: string) => Promise<SyncTarget>;
  /** Rejects with `DuplicateField` when there is one. */
  create: (fields: TargetFields) => Promise<ReadTarget>;
  /** Rejects as `read` does, and with `ConcurrentModification` when it no longer has this version. */
  update: (fields: TargetFields, version: number) => Promise<ReadTarget>;
};

const MOST = 200;

type TargetStoreOptions = { client: ApiClient; projectKey: string; correlationId: string };

export function createTargetStore(options: TargetStoreOptions): TargetStore {
  const objects = createCustomObjects({ ...options, container: TARGET_CONTAINER });

  async function find(key: string): Promise<SyncObject> {
    // It becomes part of a path.
    const object = TARGET_KEY.test(key) ? await objects.get(key) : null;
    if (object === null) throw targetNotFound(key);
    const { unreadable } = parseTarget(object);
    if (unreadable !== null) throw targetUnreadable(key, unreadable);
    return object;
  }

  /** Null: somebody else was faster. */
  async function write(fields: TargetFields, before: SyncObject | null): Promise<ReadTarget | null> {
    const { key } = fields;
    const version = before?.version ?? 0;
    const value = toTargetValue(fields, before?.value);
    try {
      const written = await objects.put({ key, version, value });
      return written && parseTarget(written);
    } catch (error) {
      // Only the answer may be lost.
      const found = await objects.get(key).catch(() => null);
      const isWritten = found?.version === version + 1 && isDeepStrictEqual(found.value, value);
      if (error instanceof UpstreamError && isWritten) return parseTarget(found);
      throw error;
    }
  }

  return {
    async list() {
      const range = { limit: MOST, offset: 0 };
      const { objects: found, total } = await objects.query({ where: null, sort: 'key asc' }, range);
      return { targets: found.map(parseTarget), complete: total <= MOST };
    },
    async read(key) {
      const { target, unreadable } = parseTarget(await find(key));
      if (target === null) throw targetUnreadable(key, unreadable);
      return target;
    },
    async create(fields) {
      const created = await write(fields, null);
      if (created === null) throw duplicateTarget(fields.key);
      return created;
    },
    async update(fields, version) {
      const before = await find(fields.key);
      if (before.version !== version) throw concurrentModification('SyncTarget', version, before.version);
      const updated = await write(fields, before);
      if (updated !== null) return updated;
      const now = await find(fields.key);
      throw concurrentModification('SyncTarget', version, now.version);
    },
  };
}
