import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';

/** A method type, so that each resolver can say which source and arguments the schema calls it with. */
type Resolver<Context> = {
  resolve(source: unknown, fieldArguments: unknown, context: Context): unknown;
}['resolve'];

/** Field resolvers by type name. */
type Resolvers<Context> = Record<string, Record<string, Resolver<Context>>>;

/** A schema of `simulator/schemas` with its resolvers. */
export function loadSchema<Context>(file: string, resolvers: Resolvers<Context>): GraphQLSchema {
  const typeDefs = readFileSync(new URL(`../../../schemas/${file}`, import.meta.url), 'utf8');
  return makeExecutableSchema({ typeDefs, resolvers });
}
