import { GraphQLError } from 'graphql';
import type { DeploymentContent } from './deployment.builder';
import { answerDeploymentMutations } from './gateway-deployment-mutations';
import { answerDeployments, type SearchHitContent } from './gateway-deployments';
import { answerMutations } from './gateway-mutations';
import { answerSync } from './gateway-sync';
import type { ActivityContent } from './journal.builder';
import type { OverviewContent } from './overview.builder';
import type { PublishedConnectorContent } from './published-connector.builder';
import type { StagedConnectorContent } from './staged-connector.builder';
import type {
  EndpointHealthContent,
  FeedSubscriptionContent,
  SyncTargetContent,
  SyncTargetSuggestionContent,
} from './sync-target.builder';

/** What the gateway of a test knows. */
export type GatewayContent = {
  stagedConnectors: StagedConnectorContent[];
  /** False: there are more connectors, Deployments or hits of a search than the gateway reads. */
  isComplete: boolean;
  /** Published Connectors */
  connectors: PublishedConnectorContent[];
  deployments: DeploymentContent[];
  /** By id of a Deployment, which may be gone */
  deploymentActivities: Record<string, ActivityContent>;
  /** Null: what a search over `deployments` finds */
  configurationHits: SearchHitContent[] | null;
  /** What any application answers */
  probe: { status: number | null; failure: string | null; duration: number | null; askedAt: string };
  /** Scopes that the API client of the gateway does not have */
  missingScopes: string[] | null;
  /** `kept`, `lost` or `unknown` */
  omittedSecrets: string;
  /** What the parser of Connect says about any connect.yaml */
  connectYamlCheck: ConnectYamlCheck;
  overview: OverviewContent;
  syncTargets: SyncTargetContent[];
  /** Null, as the next: Subscriptions cannot be read now. */
  targetSuggestions: SyncTargetSuggestionContent[] | null;
  feedSubscriptions: FeedSubscriptionContent[] | null;
  /** What the health endpoints of any target answer */
  targetHealth: EndpointHealthContent[];
  /** Custom objects by which the application may find a gateway */
  registrations: { id: string; value: unknown }[];
  /** What the platform itself answers, `{ data }` or `{ errors }`, by the name of the operation */
  platformAnswers: Record<
    string,
    object | ((variables: Record<string, unknown>) => object | Promise<object>)
  >;
};

/** Fails an operation as the gateway would. */
export type Refuse = (code: 'ConcurrentModification' | 'DuplicateField' | 'ResourceNotFound') => never;

type ConnectYamlCheck = {
  valid: boolean;
  problems: { key: string | null; line: number | null; message: string }[];
  declares: Pick<StagedConnectorContent, 'applications' | 'globalConfiguration' | 'apiClientScopes'> | null;
};

export type Paging = { limit: number; offset: number };

/** Resolvers of the gateway's schema over the content of a test. Sorting is left to the gateway itself. */
export function answersFrom(content: GatewayContent): Record<string, (args: never) => unknown> {
  return {
    gateway: () => ({
      projectKey: 'demo-store',
      region: 'us-central1.gcp',
      missingScopes: content.missingScopes,
      omittedSecrets: content.omittedSecrets,
    }),
    stagedConnectors({ limit, offset, ...filters }: ConnectorFilters & Paging) {
      const matches = content.stagedConnectors.filter((connector) => isMatch(connector, filters));
      return { ...pageOf(matches, { limit, offset }), complete: content.isComplete };
    },
    stagedConnector: ({ id, key }: { id?: string; key?: string }) =>
      content.stagedConnectors.find((one) => (key === undefined ? one.id === id : one.key === key)) ?? null,
    connectors({ limit, offset, ...filters }: PublishedFilters & Paging) {
      const matches = content.connectors.filter((connector) => isPublishedMatch(connector, filters));
      return pageOf(matches, { limit, offset });
    },
    connectYamlCheck: () => content.connectYamlCheck,
    ...answerDeployments(content),
    ...answerMutations(content.stagedConnectors, refuse),
    ...answerDeploymentMutations(content, refuse),
    ...answerSync(content, refuse),
  };
}

const STATUSES: Record<Parameters<Refuse>[0], number> = {
  ConcurrentModification: 409,
  DuplicateField: 400,
  ResourceNotFound: 404,
};

function refuse(code: Parameters<Refuse>[0]): never {
  const status = STATUSES[code];
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

type PublishedFilters = { text?: string; ids?: string[]; keys?: string[] };

function isPublishedMatch(connector: PublishedConnectorContent, filters: PublishedFilters): boolean {
  const { text, ids, keys } = filters;
  return (
    (!ids || ids.includes(connector.id)) &&
    (!keys || keys.includes(connector.key ?? '')) &&
    (!text || connector.name.toLowerCase().includes(text.toLowerCase()))
  );
}

/** A part of all items, in the form of the gateway's pages. */
export function pageOf<TItem>(all: TItem[], { limit, offset }: Paging): Record<string, unknown> {
  const results = all.slice(offset, offset + limit);
  return { limit, offset, count: results.length, total: all.length, results };
}
