import { isUpdateAvailable } from '@connect-console/domain';
import type { TFetchListedConnectorsQuery, TListedConnectorFragment } from '../../generated/gateway';
import { toConnectorDeployment, type ConnectorDeployment } from '../to-connector-deployment';
import { toStagedConnectorSummary, type StagedConnectorSummary } from '../to-staged-connector';

/** A ConnectorStaged beside what came of it: the published Connector, and where that and the draft are deployed. */
export type ListedConnector = StagedConnectorSummary & {
  isPrivate: boolean;
  /** Null when there is none, this project may not see it, or it cannot be read now. */
  published: { version: number; tag: string; isCertified: boolean } | null;
  isPublishedReadable: boolean;
  /** Deployments in this project by environment, the most important first; null: they cannot be read now. */
  environments: ConnectorEnvironment[] | null;
  /** Number of deployments that run an older version than the published one; null: that cannot be told now. */
  updatesAvailable: number | null;
  /** `{region}:{projectKey}` of projects that may deploy it and that cannot be seen from this one. */
  otherProjects: string[];
  /** ISO 8601; null when Connect does not tell. */
  createdAt: string | null;
  lastModifiedAt: string | null;
};

export type ConnectorEnvironment = {
  /** `production`, `sandbox`, `preview`; null when that is not known. */
  type: string | null;
  deployments: ConnectorDeployment[];
};

/** Where the list is read: what the gateway serves. */
export type HomeProject = TFetchListedConnectorsQuery['gateway'];

const ENVIRONMENTS = ['production', 'sandbox', 'preview'];

/** Maps the gateway's list entry to our model. */
export function toListedConnector(wire: TListedConnectorFragment, home: HomeProject): ListedConnector {
  const { published, publishedReadable } = wire;
  const deployments = wire.deployments?.map(toConnectorDeployment) ?? null;
  const updatable = deployments?.filter((deployment) => isUpdateAvailable(deployment, published));
  return {
    ...toStagedConnectorSummary(wire),
    isPrivate: wire.private,
    published: published && {
      version: published.version,
      tag: published.repository.tag,
      isCertified: published.certified,
    },
    isPublishedReadable: publishedReadable,
    environments: deployments && toEnvironments(deployments),
    updatesAvailable: updatable && publishedReadable ? updatable.length : null,
    otherProjects: wire.privateProjects.filter((project) => project !== `${home.region}:${home.projectKey}`),
    createdAt: wire.createdAt,
    lastModifiedAt: wire.lastModifiedAt,
  };
}

function toEnvironments(deployments: ConnectorDeployment[]): ConnectorEnvironment[] {
  const types = [...new Set(deployments.map(({ type }) => type))].sort((a, b) => rankOf(a) - rankOf(b));
  return types.map((environment) => ({
    type: environment,
    deployments: deployments.filter(({ type }) => type === environment),
  }));
}

/** Environments that Connect adds one day come after those we know. */
function rankOf(type: string | null): number {
  const index = ENVIRONMENTS.indexOf(type ?? '');
  return index === -1 ? ENVIRONMENTS.length : index;
}
