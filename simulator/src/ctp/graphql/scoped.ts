import { GraphQLError } from 'graphql';
import type { Actor } from '../change/resource-kind.js';
import { CtpError } from '../ctp-error.js';
import { refuseWithoutScope } from '../rest/ctp-endpoint.js';

/** Where a request runs, and with which scopes (complete, `view_orders:demo-store`, or bare). */
export type CtpContext = Actor & { projectKey: string; scopes: readonly string[] };

export type Resolver<Arguments> = (source: unknown, args: Arguments, context: CtpContext) => unknown;

/** A root field that needs one of these scopes; a refusal is the error of that field, beside other data. */
export function scoped<Arguments>(
  sufficient: readonly string[],
  resolve: (projectKey: string, args: Arguments, actor: Actor) => unknown,
): Resolver<Arguments> {
  return (_source, args, { projectKey, scopes, clientId }) => {
    try {
      refuseWithoutScope(scopes, sufficient, projectKey);
      return resolve(projectKey, args, clientId === undefined ? {} : { clientId });
    } catch (error) {
      if (!(error instanceof CtpError)) throw error;
      throw new GraphQLError(error.message, { extensions: { code: error.code, ...error.extra } });
    }
  };
}
