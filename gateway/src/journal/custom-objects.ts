import type { JournalObject } from '@connect-console/domain';

import type { ApiClient } from '../connect/api-client.js';
import { readPage, readResource, type Identified } from '../connect/readable-body.js';
import { UpstreamError } from '../connect/upstream-error.js';

type Range = { limit: number; offset: number };
type Named = { key: string; version: number };

/** The custom objects of one container, as the HTTP API answers them. */
export type CustomObjects = {
  /** The newest first; `total` counts all of the subjects. */
  query: (subjects: readonly string[], range: Range) => Promise<{ objects: JournalObject[]; total: number }>;
  get: (key: string) => Promise<JournalObject | null>;
  /** `version` of the object to replace, 0 creates it; null when there is another one, or none. */
  put: (object: Named & { value: object }) => Promise<JournalObject | null>;
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
    async query(subjects, { limit, offset }) {
      const parameters = new URLSearchParams({
        where: whereSubject(subjects),
        sort: 'createdAt desc',
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

function whereSubject(subjects: readonly string[]): string {
  const texts = subjects.map((subject) => JSON.stringify(subject));
  return texts.length === 1 ? `value(subject=${texts[0]})` : `value(subject in (${texts.join(',')}))`;
}

function toObject({ version, key, createdAt, value }: Identified<JournalObject>): JournalObject {
  return { key: key ?? '', version, createdAt: createdAt ?? '', value };
}

async function unlessOvertaken(request: Promise<unknown>): Promise<JournalObject | null> {
  try {
    return toObject(readResource(await request));
  } catch (error) {
    if (error instanceof UpstreamError && OVERTAKEN.includes(error.failure.status)) return null;
    throw error;
  }
}
