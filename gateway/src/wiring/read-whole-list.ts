import type { ProjectGraphql } from '../connect/project-graphql.js';
import { invalidResponse } from '../connect/upstream-error.js';

/** A list of the GraphQL API of the project, and what is selected of each element: never a credential. */
export type ProjectList<Model> = {
  field: string;
  selection: string;
  /** Null: nothing can be told of it. */
  toModel: (wire: unknown) => Model | null;
};

const PAGE_SIZE = 500;
/** A part of a list would make the rest look removed, so that a longer one counts as not readable. */
const MOST = 5_000;

/** Everything of a list; rejects with UpstreamError. */
export async function readWholeList<Model>(
  graphql: ProjectGraphql,
  { field, selection, toModel }: ProjectList<Model>,
): Promise<Model[]> {
  const query = `query Wiring($limit: Int!, $offset: Int!) {
    ${field}(limit: $limit, offset: $offset, sort: ["id asc"]) { total results { ${selection} } } }`;
  const found: Model[] = [];
  for (let offset = 0; ; offset += PAGE_SIZE) {
    const { total, results } = await graphql(field, { query, variables: { limit: PAGE_SIZE, offset } });
    if (total > MOST) throw invalidResponse();
    found.push(...results.map(toModel).filter((model) => model !== null));
    if (results.length < PAGE_SIZE || offset + PAGE_SIZE >= total) return found;
  }
}
