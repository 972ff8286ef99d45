import { RECORD_CONTAINER, TARGET_KEY } from '@connect-console/domain';

import type { ProjectGraphql } from '../connect/project-graphql.js';

const QUERY = `query LastReport($container: String!, $where: String!) {
  customObjects(container: $container, where: $where, sort: ["lastModifiedAt desc"], limit: 1) {
    results { lastModifiedAt } } }`;

/** When anything was last reported for a target, ISO 8601, platform time; null: never. Rejects with UpstreamError. */
export async function readLastReport(graphql: ProjectGraphql, target: string): Promise<string | null> {
  // Nothing can be reported for what no target is called.
  if (!TARGET_KEY.test(target)) return null;
  const variables = { container: RECORD_CONTAINER, where: `value(target="${target}")` };
  const { results } = await graphql('customObjects', { query: QUERY, variables });
  const { lastModifiedAt } = (results[0] ?? {}) as { lastModifiedAt?: unknown }; // of an answer
  return typeof lastModifiedAt === 'string' ? lastModifiedAt : null;
}
