import {
  createApiClient,
  type Connector as WireConnector,
  type ConnectorStaged as WireConnectorStaged,
  type Deployment as WireDeployment,
} from '@commercetools-connect/sdk';

import type { Connector } from '../graphql/generated/resolver-types.js';
import type { ApiClient, ApiRequest } from './api-client.js';
import type { ConnectSnapshots, StagedConnectorScope } from './connect-snapshots.js';
import type { DeploymentCollection } from './deployment-collection.js';
import { createDeploymentChanges, type DeploymentChanges } from './deployment-changes.js';
import { createDraftChanges, type DraftChanges } from './draft-changes.js';
import type { FindMissingScopes } from './missing-scope.js';
import { readPage, readResource, type Page } from './readable-body.js';
import type { DateField, StagedConnectorCollection } from './staged-connector-collection.js';
import { toConnector } from './to-connector.js';
import { toDeployment, type DeploymentFacts } from './to-deployment.js';
import { toStagedConnector, type StagedConnectorFacts } from './to-staged-connector.js';
import { UpstreamError } from './upstream-error.js';

/** One resource, by exactly one of its names. */
export type ResourceName = { id: string } | { key: string };

type PageQuery = { limit: number; offset: number; sort?: string[] };

/** What the gateway asks of the Connect API on behalf of one request; answers hold no secured value. */
export type ConnectApi = DraftChanges &
  DeploymentChanges & {
    stagedConnectors: (query: PageQuery & StagedConnectorScope) => Promise<Page<StagedConnectorFacts>>;
    /** Kept for a while; in an order that can be put in that of `date`, null: in any. */
    allStagedConnectors: (
      scope: StagedConnectorScope,
      date: DateField | null,
    ) => Promise<StagedConnectorCollection>;
    stagedConnector: (name: ResourceName) => Promise<StagedConnectorFacts | null>;
    connectors: (
      query: PageQuery & {
        text?: string;
        private?: boolean;
        integrationTypes?: string[];
        id?: string[];
        key?: string[];
      },
    ) => Promise<Page<Connector>>;
    /** A published Connector. */
    connector: (name: ResourceName) => Promise<Connector | null>;
    deployments: (
      query: PageQuery & { deploymentType?: string; integrationTypes?: string[] },
    ) => Promise<Page<DeploymentFacts>>;
    /** Of this project; kept for a while. In the order of `date`, null: in any. */
    allDeployments: (date: DateField | null) => Promise<DeploymentCollection>;
    deployment: (name: ResourceName) => Promise<DeploymentFacts | null>;
  };

/** The second: the id is no id at all, so nothing can have it. */
const NO_SUCH_RESOURCE = ['ResourceNotFound', 'InvalidPathParam'];

type ConnectApiOptions = {
  client: ApiClient;
  snapshots: ConnectSnapshots;
  connectUrl: string;
  projectKey: string;
  correlationId: string;
  findMissingScopes: FindMissingScopes;
};

export function createConnectApi({
  client,
  snapshots,
  connectUrl,
  projectKey,
  correlationId,
  findMissingScopes,
}: ConnectApiOptions): ConnectApi {
  const execute = async ({ method, uri, body }: ApiRequest): Promise<{ body: unknown }> => ({
    body: await client({ method, uri, body }, correlationId),
  });
  const api = createApiClient(execute, connectUrl);
  const drafts = api.connectors().drafts();
  const deployments = api.withProjectKey({ projectKey }).deployments();

  const readStagedConnectors: ConnectApi['stagedConnectors'] = async (query) => {
    const { body } = await drafts.get({ queryArgs: query }).execute();
    return readPage<WireConnectorStaged, StagedConnectorFacts>(body, query, toStagedConnector);
  };
  const readDeployments: ConnectApi['deployments'] = async (query) => {
    const { body } = await deployments.get({ queryArgs: query }).execute();
    return readPage<WireDeployment, DeploymentFacts>(body, query, toDeployment);
  };

  return {
    ...createDraftChanges({ drafts, client, correlationId }),
    ...createDeploymentChanges(deployments, findMissingScopes),
    stagedConnectors: readStagedConnectors,
    allStagedConnectors: (scope, date) => snapshots.stagedConnectors(readStagedConnectors, scope, date),
    async stagedConnector(name) {
      const request = 'id' in name ? drafts.withId({ ID: name.id }) : drafts.withKey(name);
      return nullWhenNotFound(request.get().execute(), (body) =>
        toStagedConnector(readResource<WireConnectorStaged>(body)),
      );
    },
    async connectors(query) {
      const { body } = await api.connectors().search().get({ queryArgs: query }).execute();
      return readPage<WireConnector, Connector>(body, query, toConnector);
    },
    async connector(name) {
      const connectors = api.connectors();
      const request = 'id' in name ? connectors.withId({ ID: name.id }) : connectors.withKey(name);
      return nullWhenNotFound(request.get().execute(), (body) =>
        toConnector(readResource<WireConnector>(body)),
      );
    },
    deployments: readDeployments,
    allDeployments: (date) => snapshots.deployments(readDeployments, date),
    async deployment(name) {
      const request = 'id' in name ? deployments.withId({ ID: name.id }) : deployments.withKey(name);
      return nullWhenNotFound(request.get().execute(), (body) =>
        toDeployment(readResource<WireDeployment>(body)),
      );
    },
  };
}

async function nullWhenNotFound<Model>(
  answer: Promise<{ body: unknown }>,
  toModel: (body: unknown) => Model,
): Promise<Model | null> {
  try {
    return toModel((await answer).body);
  } catch (error) {
    if (error instanceof UpstreamError && NO_SUCH_RESOURCE.includes(error.failure.code)) return null;
    throw error;
  }
}
