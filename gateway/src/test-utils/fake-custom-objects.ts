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
const TEXTS = '("[^"]*"(?:,"[^"]*")*)';
/** Of a value: the predicates that the gateway uses. */
const SUBJECT = new RegExp(`^value\\(subject(?:=("[^"]*")| in \\(${TEXTS}\\))\\)$`);
const ENDED = new RegExp(`^value\\(state="ended" and kind in \\(${TEXTS}\\)\\)$`);

type Matches = (value: Record<string, unknown>) => boolean;

/** Null: no predicate that the gateway uses. */
function readWhere(where: string | null): Matches | null {
  if (where === null) return () => true;
  const [, one, several] = SUBJECT.exec(where) ?? [];
  const subjects = toTexts(one ?? several);
  if (subjects.length > 0) return ({ subject }) => subjects.includes(subject);
  const kinds = toTexts(ENDED.exec(where)?.[1]);
  return kinds.length > 0 ? ({ state, kind }) => state === 'ended' && kinds.includes(kind) : null;
}

function toTexts(list = ''): unknown[] {
  return JSON.parse(`[${list}]`) as unknown[];
}

const ORDERS: Readonly<Record<string, (one: CustomObject, other: CustomObject) => number>> = {
  'createdAt desc': (one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt),
  'key asc': (one, other) => (one.key < other.key ? -1 : 1),
};

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
    const matches = readWhere(parameters.get('where'));
    const order = ORDERS[parameters.get('sort') ?? ''];
    const limit = Number(parameters.get('limit') ?? 20);
    const offset = Number(parameters.get('offset') ?? 0);
    if (!matches || !order || limit > 500) {
      return { status: 400, json: buildErrorBody(400, 'InvalidInput') };
    }
    const found = [...objects.values()]
      .filter((object) => object.container === container && matches(fieldsOf(object)))
      .sort(order);
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

function fieldsOf({ value }: CustomObject): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function conflict(currentVersion: number): Answer {
  return { status: 409, json: buildErrorBody(409, 'ConcurrentModification', { currentVersion }) };
}
