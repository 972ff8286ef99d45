import type { ApiClient } from './api-client.js';
import { forbidden, invalidResponse } from './upstream-error.js';

/** Asks the GraphQL API of the project for one list; rejects with UpstreamError. */
export type ProjectGraphql = (
  field: string,
  document: { query: string; variables: Record<string, unknown> },
) => Promise<{ total: number; results: unknown[] }>;

type GraphqlOptions = { client: ApiClient; projectKey: string; correlationId: string };

export function createProjectGraphql({ client, projectKey, correlationId }: GraphqlOptions): ProjectGraphql {
  const uri = `/${projectKey}/graphql`;
  return async (field, document) =>
    readResults(await client({ method: 'POST', uri, body: document }, correlationId), field);
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
