import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { ExecuteCtp } from '../../ctp/execute-ctp.js';
import { hasAccess } from '../access/applied-permissions.js';
import { scopesOf } from '../access/scopes-of.js';
import type { McContext } from '../access/requester.js';
import type { InstalledCustomizations } from '../customizations/installed-customizations.js';
import { executeRequest, refusal, type GraphqlRequest } from './graphql-endpoint.js';

export type GraphqlTargets = {
  mcSchema: GraphQLSchema;
  settingsSchema: GraphQLSchema;
  administrationSchema: GraphQLSchema;
  installed: InstalledCustomizations;
  executeCtp: ExecuteCtp;
};

/** Hands a request to the target of its `X-Graphql-Target` header. */
export async function executeForTarget(
  { mcSchema, settingsSchema, administrationSchema, installed, executeCtp }: GraphqlTargets,
  target: string | undefined,
  request: GraphqlRequest,
  context: McContext,
): Promise<ExecutionResult> {
  const { user, projectKey } = context;
  switch (target) {
    case 'mc':
      return executeRequest(mcSchema, request, context);
    case 'settings':
      return executeRequest(settingsSchema, request, context);
    case 'administration':
      return executeRequest(administrationSchema, request, context);
    case 'ctp': {
      if (!hasAccess(user, projectKey)) return refusal('You have no access to this project.', 'FORBIDDEN');
      return executeCtp({ ...request, projectKey, scopes: await scopesOf(context, projectKey, installed) });
    }
    default:
      return refusal(`There is no GraphQL target "${target ?? ''}".`, 'BAD_REQUEST');
  }
}
