import type { SyncObject } from '@connect-console/domain';

import type { ApiClient } from './api-client.js';
import { readPage, readResource, type Identified } from './readable-body.js';
import { UpstreamError } from './upstream-error.js';

/** `where` null: all of the container. */
type Search = { where: string | null; sort: 'createdAt desc' | 'key asc' };
type Range = { limit: number; offset: number };
type Named = { key: string; version: number };

/** The custom objects of one container, as the HTTP API answers them. */
export type CustomObjects = {
  /** `total` counts all that match. */
  query: (search: Search, range: Range) => Promise<{ objects: SyncObject[]; total: number }>;
  get: (key: string) => Promise<SyncObject | null>;
  /** `version` of the object to replace, 0 creates it; null when there is another one, or none. */
  put: (object: Named & { value: object }) => Promise<SyncObject | null>;
  /** Does nothing when there is another one, or none. */
  remove: (object: Named) => Promise<void>;
};

/** 404: there is nothing to replace or remove any more. */
const OVERTAKEN = [404, 409];

type CustomObjectsOptions = {
  client: ApiClient;
  projectKey: string;
  container: string;
  correlationId: string;
};

export function createCustomObjects(options: CustomObjectsOptions): CustomObjects {
  const { client, projectKey, container, correlationId } = options;
  const collection = `/${projectKey}/custom-objects`;
  const path = `${collection}/${container}`;
  return {
    async query({ where, sort }, { limit, offset }) {
      const parameters = new URLSearchParams({
        ...(where === null ? {} : { where }),
        sort,
        limit: String(limit),
        offset: String(offset),
      });
      const body = await client({ method: 'GET', uri: `${path}?${parameters}` }, correlationId);
      const { results, total } = readPage(body, { limit, offset }, toObject);
      return { objects: results, total };
    },
    get: (key) => unlessOvertaken(client({ method: 'GET', uri: `${path}/${key}` }, correlationId)),
    put: ({ key, version, value }) =>
      unlessOvertaken(
        client({ method: 'POST', uri: collection, body: { container, key, version, value } }, correlationId),
      ),
    async remove({ key, version }) {
      const uri = `${path}/${key}?version=${version}`;
      await unlessOvertaken(client({ method: 'DELETE', uri }, correlationId));
    },
  };
}

function toObject(wire: Identified<SyncObject>): SyncObject {
  const { version, key, createdAt, lastModifiedAt, value } = wire;
  return { key: key ?? '', version, createdAt: createdAt ?? '', lastModifiedAt: lastModifiedAt ?? '', value };
}

async function unlessOvertaken(request: Promise<unknown>): Promise<SyncObject | null> {
  try {
    return toObject(readResource(await request));
  } catch (error) {
    if (error instanceof UpstreamError && OVERTAKEN.includes(error.failure.status)) return null;
    throw error;
  }
}
