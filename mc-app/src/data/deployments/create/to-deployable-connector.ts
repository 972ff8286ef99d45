import type { DeclaredScope } from '@connect-console/domain';
import type {
  TDeployableConnectorLineFragment,
  TFetchDeployableConnectorQuery,
  TFetchDeployableConnectorsQuery,
} from '../../generated/gateway';
import { toDeclaredScopes } from '../configuration/to-configuration';

/** A connector that can be chosen to be deployed. */
export type ConnectorChoice = {
  id: string;
  name: string;
  key: string | null;
  tag: string;
  version: number;
  /** The draft, which can be deployed as a preview only. */
  isStaged: boolean;
};

/** A connector as a deployment of it starts. */
export type DeployableConnector = ConnectorChoice & {
  declared: DeclaredScope[];
  /** Scopes of the API client that Connect makes for it; empty when it needs none. */
  apiClientScopes: string[];
  /** Empty means any region. */
  supportedRegions: string[];
};

/** What can be deployed under one id or key, and where. */
export type Deployable = {
  /** `{region}:{projectKey}` as Connect identifies the project */
  project: string;
  projectRegion: string;
  /** Scopes that the gateway's API client lacks; null when that is not known. */
  missingScopes: string[] | null;
  published: DeployableConnector | null;
  /** Null: there is no draft, or this project may not see it. */
  draft: (DeployableConnector & { isPreviewable: boolean; hasAccess: boolean }) | null;
};

/** Maps the gateway's connectors to choices, without naming the same one twice. */
export function toConnectorChoices({
  connectors,
  namedConnectors,
  stagedConnectors,
}: TFetchDeployableConnectorsQuery): ConnectorChoice[] {
  const published = [...(namedConnectors?.results ?? []), ...connectors.results];
  return [
    ...published
      .filter(({ id }, index) => published.findIndex((one) => one.id === id) === index)
      .map((connector) => toChoice(connector, false)),
    ...stagedConnectors.results.map((connector) => toChoice(connector, true)),
  ];
}

/** Maps what the gateway found under an id or key. */
export function toDeployable({
  gateway,
  connectors,
  stagedConnector,
}: TFetchDeployableConnectorQuery): Deployable {
  const project = `${gateway.region}:${gateway.projectKey}`;
  const [published] = connectors.results;
  return {
    project,
    projectRegion: gateway.region,
    missingScopes: gateway.missingScopes,
    published: published ? toConnector(published, false) : null,
    draft: stagedConnector && {
      ...toConnector(stagedConnector, true),
      isPreviewable: stagedConnector.isPreviewable === 'true',
      hasAccess: !stagedConnector.private || stagedConnector.privateProjects.includes(project),
    },
  };
}

type WireConnector = TFetchDeployableConnectorQuery['connectors']['results'][number];

function toConnector(wire: Omit<WireConnector, '__typename'>, isStaged: boolean): DeployableConnector {
  return {
    ...toChoice(wire, isStaged),
    declared: toDeclaredScopes(wire),
    apiClientScopes: wire.apiClientScopes,
    supportedRegions: wire.supportedRegions,
  };
}

function toChoice(
  { id, name, key, version, repository }: Omit<TDeployableConnectorLineFragment, '__typename'>,
  isStaged: boolean,
): ConnectorChoice {
  return { id, name, key, tag: repository.tag, version, isStaged };
}
