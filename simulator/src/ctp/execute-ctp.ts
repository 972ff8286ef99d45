import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type ExecutionResult, graphql } from 'graphql';
import type { Platform } from '../platform.js';
import { createCtpResolvers, type CtpContext } from './ctp-resolvers.js';

/** Runs a GraphQL request in a project with the caller's scopes (complete, `view_orders:demo-store`, or bare). */
export type ExecuteCtp = (
  input: CtpContext & { source: string; variables?: Record<string, unknown>; operationName?: string },
) => Promise<ExecutionResult>;

/** The commercetools GraphQL API, on the same data as REST. */
export function createExecuteCtp(platform: Platform): ExecuteCtp {
  const schema = makeExecutableSchema({
    typeDefs: readFileSync(new URL('../../schemas/ctp.graphql', import.meta.url), 'utf8'),
    resolvers: createCtpResolvers(platform),
  });
  return ({ projectKey, scopes, source, variables, operationName }) =>
    graphql({
      schema,
      source,
      variableValues: variables,
      operationName,
      contextValue: { projectKey, scopes },
    });
}
