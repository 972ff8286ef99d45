import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type ExecutionResult, graphql } from 'graphql';
import type { Platform } from '../platform.js';
import { createMutationResolvers } from './graphql/mutation-resolvers.js';
import { createQueryResolvers } from './graphql/query-resolvers.js';
import type { CtpContext } from './graphql/scoped.js';
import { createTypeResolvers } from './graphql/type-resolvers.js';
import { wireConventions } from './graphql/wire-conventions.js';
import { findReferenced } from './resources/find-resource.js';

/** Runs a GraphQL request in a project with the caller's scopes (complete, `view_orders:demo-store`, or bare). */
export type ExecuteCtp = (
  input: CtpContext & { source: string; variables?: Record<string, unknown>; operationName?: string },
) => Promise<ExecutionResult>;

/** The commercetools GraphQL API, on the same data as REST. */
export function createExecuteCtp(platform: Platform): ExecuteCtp {
  const find = findReferenced(platform);
  const schema = makeExecutableSchema({
    typeDefs: readFileSync(new URL('../../schemas/ctp.graphql', import.meta.url), 'utf8'),
    resolvers: {
      Query: createQueryResolvers(platform),
      Mutation: createMutationResolvers(platform),
      ...createTypeResolvers(find),
    },
  });
  wireConventions(schema, find);
  return ({ source, variables, operationName, ...contextValue }) =>
    graphql({ schema, source, variableValues: variables, operationName, contextValue });
}
