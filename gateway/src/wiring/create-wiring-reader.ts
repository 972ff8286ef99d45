import type { Wiring, WiringPart } from '@connect-console/domain';
import type { Logger } from 'pino';

import type { ApiClient } from '../connect/api-client.js';
import { forbidden, invalidResponse, UpstreamError } from '../connect/upstream-error.js';
import { PARTS_OF_WIRING, type PartOfWiring } from './wiring-parts.js';

/** Everything of a project that can be wired to a Deployment. */
export type ProjectWiring = Wiring & {
  /** Scopes that the gateway lacks for what is null. */
  missingScopes: string[];
};

/** Never rejects for what commercetools does not answer: that part is null. */
export type ReadProjectWiring = () => Promise<ProjectWiring>;

type WiringReaderOptions = { client: ApiClient; projectKey: string; correlationId: string; log: Logger };

type PartReading<Part extends WiringPart> = { found: Wiring[Part]; missingScope: string | null };

const PAGE_SIZE = 500;
/** A part of a list would make the rest look removed, so that a longer one counts as not readable. */
const MOST = 5_000;

export function createWiringReader(options: WiringReaderOptions): ReadProjectWiring {
  return async () => {
    const [subscriptions, extensions, types] = await Promise.all([
      readPart(PARTS_OF_WIRING.subscriptions, options),
      readPart(PARTS_OF_WIRING.extensions, options),
      readPart(PARTS_OF_WIRING.types, options),
    ]);
    return {
      subscriptions: subscriptions.found,
      extensions: extensions.found,
      types: types.found,
      missingScopes: [subscriptions, extensions, types].flatMap(({ missingScope }) => missingScope ?? []),
    };
  };
}

async function readPart<Part extends WiringPart>(
  part: PartOfWiring<Part>,
  options: WiringReaderOptions,
): Promise<PartReading<Part>> {
  try {
    return { found: (await readAll(part, options)) as Wiring[Part], missingScope: null }; // what its mapper makes
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    options.log.warn({ ...error.failure, field: part.field }, 'answered without what cannot be read');
    return { found: null, missingScope: error.failure.code === 'UPSTREAM_FORBIDDEN' ? part.scope : null };
  }
}

async function readAll<Part extends WiringPart>(
  { field, selection, toModel }: PartOfWiring<Part>,
  { client, projectKey, correlationId }: WiringReaderOptions,
): Promise<unknown[]> {
  const query = `query Wiring($limit: Int!, $offset: Int!) {
    ${field}(limit: $limit, offset: $offset, sort: ["id asc"]) { total results { ${selection} } } }`;
  const found: unknown[] = [];
  for (let offset = 0; ; offset += PAGE_SIZE) {
    const body = { query, variables: { limit: PAGE_SIZE, offset } };
    const answer = await client({ method: 'POST', uri: `/${projectKey}/graphql`, body }, correlationId);
    const { total, results } = readResults(answer, field);
    if (total > MOST) throw invalidResponse();
    found.push(...results.map(toModel).filter((model) => model !== null));
    if (results.length < PAGE_SIZE || offset + PAGE_SIZE >= total) return found;
  }
}

type GraphqlAnswer = {
  data?: Record<string, { total?: unknown; results?: unknown } | null> | null;
  errors?: { extensions?: { code?: unknown } }[];
} | null;

/** GraphQL answers with status 200 also when a scope is missing. */
function readResults(body: unknown, field: string): { total: number; results: unknown[] } {
  const { data, errors } = (body as GraphqlAnswer) ?? {}; // every field may be absent
  if (errors?.some((error) => error?.extensions?.code === INSUFFICIENT_SCOPE)) {
    throw forbidden(INSUFFICIENT_SCOPE);
  }
  const { total, results } = data?.[field] ?? {};
  if (!Array.isArray(results)) throw invalidResponse();
  return { total: typeof total === 'number' ? total : results.length, results };
}

const INSUFFICIENT_SCOPE = 'insufficient_scope';
