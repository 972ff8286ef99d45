import type { Rights } from '@connect-console/domain';

import { requireRight } from '../security/rights.js';
import { readId, readName, readPaging } from './arguments.js';
import type { GatewayContext } from './context.js';
import type { ConnectorPage, QueryConnectorsArgs, Resolvers } from './generated/resolver-types.js';

type Resolve<Args, Result> = (parent: unknown, args: Args, context: GatewayContext) => Result;

export const resolvers: Resolvers<GatewayContext> = {
  Query: {
    gateway: withRight('view', (_parent, _args, { project, rights }) => ({ ...project, rights })),
    stagedConnectors: withRight('view', (_parent, args, { connect }) =>
      connect.stagedConnectors({
        ...readPaging(args),
        sort: args.sort ?? undefined,
        isPrivate: args.isPrivate ?? undefined,
        integrationTypes: args.integrationTypes ?? undefined,
      }),
    ),
    stagedConnector: withRight('view', (_parent, args, { connect }) => {
      const name = readName(args);
      return name && connect.stagedConnector(name);
    }),
    connectors: withRight('view', (_parent, args, context) => findConnectors(args, context)),
    deployments: withRight('view', (_parent, args, { connect }) =>
      connect.deployments({
        ...readPaging(args),
        sort: args.sort ?? undefined,
        deploymentType: args.deploymentType || undefined,
        integrationTypes: args.integrationTypes ?? undefined,
      }),
    ),
    deployment: withRight('view', (_parent, args, { connect }) => {
      const name = readName(args);
      return name && connect.deployment(name);
    }),
  },
  Mutation: {
    requestConnectorPreview: withRight('manageConnectors', (_parent, { id, version }, { connect }) =>
      connect.requestPreview(readId(id), version),
    ),
  },
};

async function findConnectors(
  args: QueryConnectorsArgs,
  { connect }: GatewayContext,
): Promise<ConnectorPage> {
  const paging = readPaging(args);
  const id = args.ids?.filter((name) => name !== '');
  const key = args.keys?.filter((name) => name !== '');
  // The SDK leaves an empty list out of the query, which would ask for every connector.
  if (id?.length === 0 || key?.length === 0) return { ...paging, count: 0, total: 0, results: [] };
  return connect.connectors({
    ...paging,
    id,
    key,
    sort: args.sort ?? undefined,
    text: args.text || undefined,
    private: args.assignedToProject ?? undefined,
    integrationTypes: args.integrationTypes ?? undefined,
  });
}

function withRight<Args, Result>(right: keyof Rights, resolve: Resolve<Args, Result>): Resolve<Args, Result> {
  return (parent, args, context) => {
    requireRight(context.rights, right);
    return resolve(parent, args, context);
  };
}
