import type { Answer, RecordedRequest } from './fake-commercetools.js';
import { buildErrorBody, buildPage } from './wire.builder.js';

export type CustomObject = {
  id: string;
  container: string;
  key: string;
  version: number;
  createdAt: string;
  lastModifiedAt: string;
  value: unknown;
};

export type FakeCustomObjects = {
  /** Null when the request is not about custom objects. */
  answer: (request: RecordedRequest) => Answer | null;
  /** In the order of their creation. */
  all: () => CustomObject[];
  /** Written by somebody else. */
  put: (object: { container: string; key: string; value: unknown }) => void;
};

const PATH = /^\/ctp\/demo-store\/custom-objects(?:\/([^/?]+))?(?:\/([^/?]+))?(?:\?(.*))?$/;
const WHERE = /^value\(subject(?:=("[^"]*")| in \(("[^"]*"(?:,"[^"]*")*)\))\)$/;

/** Custom objects as the HTTP API keeps them: versions, no nulls, and the queries that the gateway asks. */
export function createFakeCustomObjects(now: () => Date): FakeCustomObjects {
  const objects = new Map<string, CustomObject>();

  function put({ container, key, value, version }: Draft): Answer {
    const before = objects.get(`${container}/${key}`);
    const currentVersion = before?.version ?? 0;
    if (version !== undefined && version !== currentVersion) return conflict(currentVersion);
    const at = now().toISOString();
    const object = {
      ...(before ?? { id: `object-${objects.size + 1}`, container, key, createdAt: at }),
      version: currentVersion + 1,
      lastModifiedAt: at,
      // "Fields that are null are not saved."
      value: JSON.parse(JSON.stringify(value, (_name, field: unknown) => field ?? undefined)) as unknown,
    };
    objects.set(`${container}/${key}`, object);
    return { status: before ? 200 : 201, json: object };
  }

  function query(container: string, parameters: URLSearchParams): Answer {
    const [, one, several] = WHERE.exec(parameters.get('where') ?? '') ?? [];
    const subjects = JSON.parse(`[${one ?? several ?? ''}]`) as unknown[];
    const limit = Number(parameters.get('limit') ?? 20);
    const offset = Number(parameters.get('offset') ?? 0);
    if (subjects.length === 0 || parameters.get('sort') !== 'createdAt desc' || limit > 500) {
      return { status: 400, json: buildErrorBody(400, 'InvalidInput') };
    }
    const found = [...objects.values()]
      .filter((object) => object.container === container && subjects.includes(subjectOf(object)))
      .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
    const results = found.slice(offset, offset + limit);
    return { json: buildPage(results, { limit, offset, total: found.length }) };
  }

  function remove(object: CustomObject, version: string | null): Answer {
    if (version !== null && Number(version) !== object.version) return conflict(object.version);
    objects.delete(`${object.container}/${object.key}`);
    return { json: object };
  }

  return {
    all: () => [...objects.values()],
    put,
    answer({ method, path, body }) {
      const [match, container, key, search] = PATH.exec(path) ?? [];
      if (match === undefined) return null;
      if (method === 'POST') return put(JSON.parse(body) as Draft);
      if (container === undefined) return null;
      const parameters = new URLSearchParams(search);
      if (key === undefined) return query(container, parameters);
      const object = objects.get(`${container}/${key}`);
      if (!object) return null;
      return method === 'DELETE' ? remove(object, parameters.get('version')) : { json: object };
    },
  };
}

type Draft = { container: string; key: string; value: unknown; version?: number };

function subjectOf({ value }: CustomObject): unknown {
  return (value as { subject?: unknown } | null)?.subject;
}

function conflict(currentVersion: number): Answer {
  return { status: 409, json: buildErrorBody(409, 'ConcurrentModification', { currentVersion }) };
}
