import { GraphQLError } from 'graphql';
import type { TDeploymentDetailFragment } from '../data/generated/gateway';
import { answerMutations } from './gateway-mutations';
import type { StagedConnectorContent } from './staged-connector.builder';

/** What the gateway of a test knows. */
export type GatewayContent = {
  stagedConnectors: StagedConnectorContent[];
  /** False: there are more connectors than the gateway reads. */
  isComplete: boolean;
  deployments: TDeploymentDetailFragment[];
  /** What the parser of Connect says about any connect.yaml */
  connectYamlCheck: ConnectYamlCheck;
  /** Custom objects by which the application may find a gateway */
  registrations: { id: string; value: unknown }[];
};

type ConnectYamlCheck = {
  valid: boolean;
  problems: { key: string | null; line: number | null; message: string }[];
  declares: Pick<StagedConnectorContent, 'applications' | 'globalConfiguration' | 'apiClientScopes'> | null;
};

type Paging = { limit: number; offset: number };

/** Resolvers of the gateway's schema over the content of a test. Sorting is left to the gateway itself. */
export function answersFrom(content: GatewayContent): Record<string, (args: never) => unknown> {
  return {
    gateway: () => ({ projectKey: 'demo-store', region: 'us-central1.gcp' }),
    stagedConnectors({ limit, offset, ...filters }: ConnectorFilters & Paging) {
      const matches = content.stagedConnectors.filter((connector) => isMatch(connector, filters));
      return { ...pageOf(matches, { limit, offset }), complete: content.isComplete };
    },
    stagedConnector: ({ id }: { id: string }) =>
      content.stagedConnectors.find((one) => one.id === id) ?? null,
    deployments({ deploymentType, ...paging }: { deploymentType?: string } & Paging) {
      const matches = content.deployments.filter(({ type }) => !deploymentType || type === deploymentType);
      return pageOf(matches, paging);
    },
    deployment: ({ id }: { id: string }) => content.deployments.find((one) => one.id === id) ?? null,
    connectYamlCheck: () => content.connectYamlCheck,
    ...answerMutations(content.stagedConnectors, refuse),
  };
}

function refuse(code: 'ConcurrentModification' | 'ResourceNotFound'): never {
  const status = code === 'ResourceNotFound' ? 404 : 409;
  throw new GraphQLError('Refused', { extensions: { code, status, correlationId: 'correlation-1' } });
}

type ConnectorFilters = {
  isPrivate?: boolean;
  integrationTypes?: string[];
  statuses?: string[];
  previewabilities?: string[];
  regions?: string[];
  text?: string;
};

function isMatch(connector: StagedConnectorContent, filters: ConnectorFilters): boolean {
  const { isPrivate, integrationTypes, statuses, previewabilities, regions, text } = filters;
  const { supportedRegions, repository } = connector;
  const texts = [connector.name, connector.key, connector.description, repository.url, repository.tag];
  return (
    (isPrivate === undefined || connector.private === isPrivate) &&
    (!integrationTypes || connector.integrationTypes.some((type) => integrationTypes.includes(type))) &&
    (!statuses || statuses.includes(connector.status)) &&
    (!previewabilities || previewabilities.includes(connector.isPreviewable)) &&
    (!regions || supportedRegions.length === 0 || supportedRegions.some((one) => regions.includes(one))) &&
    (!text || texts.some((one) => one?.toLowerCase().includes(text.toLowerCase())))
  );
}

function pageOf<TItem>(all: TItem[], { limit, offset }: Paging): Record<string, unknown> {
  const results = all.slice(offset, offset + limit);
  return { limit, offset, count: results.length, total: all.length, results };
}
