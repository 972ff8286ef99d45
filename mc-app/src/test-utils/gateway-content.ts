import { GraphQLError } from 'graphql';
import type { TDeploymentDetailFragment, TStagedConnectorDetailFragment } from '../data/generated/gateway';

/** What the gateway of a test knows. */
export type GatewayContent = {
  stagedConnectors: TStagedConnectorDetailFragment[];
  deployments: TDeploymentDetailFragment[];
  /** Custom objects by which the application may find a gateway */
  registrations: { id: string; value: unknown }[];
};

type Paging = { limit: number; offset: number };

/** Resolvers of the gateway's schema over the content of a test. Sorting is left to the gateway itself. */
export function answersFrom(content: GatewayContent): Record<string, (args: never) => unknown> {
  return {
    stagedConnectors({ isPrivate, integrationTypes, ...paging }: ConnectorFilters & Paging) {
      const matches = content.stagedConnectors.filter(
        (connector) =>
          (isPrivate === undefined || connector.private === isPrivate) &&
          (!integrationTypes || connector.integrationTypes.some((type) => integrationTypes.includes(type))),
      );
      return pageOf(matches, paging);
    },
    stagedConnector: ({ id }: { id: string }) =>
      content.stagedConnectors.find((one) => one.id === id) ?? null,
    deployments({ deploymentType, ...paging }: { deploymentType?: string } & Paging) {
      const matches = content.deployments.filter(({ type }) => !deploymentType || type === deploymentType);
      return pageOf(matches, paging);
    },
    deployment: ({ id }: { id: string }) => content.deployments.find((one) => one.id === id) ?? null,
    requestConnectorPreview({ id, version }: { id: string; version: number }) {
      const connector = content.stagedConnectors.find((one) => one.id === id);
      if (connector?.version !== version) {
        throw new GraphQLError('Version mismatch', {
          extensions: { code: 'ConcurrentModification', status: 409, correlationId: 'correlation-1' },
        });
      }
      return Object.assign(connector, { version: version + 1, isPreviewable: 'pending' });
    },
  };
}

type ConnectorFilters = { isPrivate?: boolean; integrationTypes?: string[] };

function pageOf<TItem>(all: TItem[], { limit, offset }: Paging): Record<string, unknown> {
  const results = all.slice(offset, offset + limit);
  return { limit, offset, count: results.length, total: all.length, results };
}
