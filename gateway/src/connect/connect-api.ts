import {
  createApiClient,
  type Connector as WireConnector,
  type ConnectorStaged as WireConnectorStaged,
  type Deployment as WireDeployment,
} from '@commercetools-connect/sdk';

import type { Connector, Deployment, StagedConnector } from '../graphql/generated/resolver-types.js';
import type { ApiClient, ApiRequest } from './api-client.js';
import { readPage, readResource, type Page } from './readable-body.js';
import { toConnector } from './to-connector.js';
import { toDeployment } from './to-deployment.js';
import { toStagedConnector } from './to-staged-connector.js';
import { UpstreamError } from './upstream-error.js';

/** One resource, by exactly one of its names. */
export type ResourceName = { id: string } | { key: string };

type PageQuery = { limit: number; offset: number; sort?: string[]; integrationTypes?: string[] };

/** What the gateway asks of the Connect API on behalf of one request; answers hold no secured value. */
export type ConnectApi = {
  stagedConnectors: (query: PageQuery & { isPrivate?: boolean }) => Promise<Page<StagedConnector>>;
  stagedConnector: (name: ResourceName) => Promise<StagedConnector | null>;
  connectors: (
    query: PageQuery & { text?: string; private?: boolean; id?: string[]; key?: string[] },
  ) => Promise<Page<Connector>>;
  deployments: (query: PageQuery & { deploymentType?: string }) => Promise<Page<Deployment>>;
  deployment: (name: ResourceName) => Promise<Deployment | null>;
  requestPreview: (id: string, version: number) => Promise<StagedConnector>;
};

/** The second: the id is no id at all, so nothing can have it. */
const NO_SUCH_RESOURCE = ['ResourceNotFound', 'InvalidPathParam'];

type ConnectApiOptions = { client: ApiClient; connectUrl: string; projectKey: string; correlationId: string };

export function createConnectApi({
  client,
  connectUrl,
  projectKey,
  correlationId,
}: ConnectApiOptions): ConnectApi {
  const execute = async ({ method, uri, body }: ApiRequest): Promise<{ body: unknown }> => ({
    body: await client({ method, uri, body }, correlationId),
  });
  const api = createApiClient(execute, connectUrl);
  const drafts = api.connectors().drafts();
  const deployments = api.withProjectKey({ projectKey }).deployments();

  return {
    async stagedConnectors(query) {
      const { body } = await drafts.get({ queryArgs: query }).execute();
      return readPage<WireConnectorStaged, StagedConnector>(body, query, toStagedConnector);
    },
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
    async deployments(query) {
      const { body } = await deployments.get({ queryArgs: query }).execute();
      return readPage<WireDeployment, Deployment>(body, query, toDeployment);
    },
    async deployment(name) {
      const request = 'id' in name ? deployments.withId({ ID: name.id }) : deployments.withKey(name);
      return nullWhenNotFound(request.get().execute(), (body) =>
        toDeployment(readResource<WireDeployment>(body)),
      );
    },
    async requestPreview(id, version) {
      const update = { version, actions: [{ action: 'updatePreviewable' as const }] };
      const { body } = await drafts.withId({ ID: id }).post({ body: update }).execute();
      return toStagedConnector(readResource<WireConnectorStaged>(body));
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
