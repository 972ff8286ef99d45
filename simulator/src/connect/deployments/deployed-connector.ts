import type { Connector, ConnectorReference } from '@commercetools-connect/sdk';
import type { ConnectDeployment, Project, StagedConnector } from '../../state.js';
import type { ConnectCall } from '../connect-call.js';
import { accessDenied, nameOf, refusal } from '../connect-error.js';
import { lookUpConnector } from '../connectors/connectors.js';
import { projectIdentifier } from '../organization.js';
import { lookUpStagedConnector } from '../connectors/staged-connectors.js';

type Reference = Pick<ConnectorReference, 'id' | 'key' | 'staged' | 'version'>;

/** The ConnectorStaged or Connector that a Deployment refers to; throws the Connect error where it must not be deployed. */
export function deployableConnector(call: ConnectCall, reference: Reference): StagedConnector | Connector {
  const { id, key, staged, version } = reference;
  const connector = staged
    ? lookUpStagedConnector(call, reference)?.connector
    : lookUpConnector(call, reference);
  if (connector === undefined) {
    const message = `Connector '${id ?? key}' with version ${version ?? 'latest'} not found`;
    throw refusal('ConnectorReferenceNotFound', message);
  }
  if ('isPreviewable' in connector) refuseUnreadyDraft(call, connector);
  return connector;
}

/** The copy of a connector that a Deployment keeps. */
export function snapshotOf(connector: StagedConnector | Connector): ConnectDeployment['connector'] {
  const { id, key, version, name, description, integrationTypes, creator, repository, configurations } =
    connector;
  const { globalConfiguration, supportedRegions, documentationUrl } = connector;
  return {
    id,
    key,
    version,
    name,
    description,
    integrationTypes,
    creator,
    repository,
    configurations,
    globalConfiguration,
    certified: 'certified' in connector && connector.certified,
    supportedRegions,
    documentationUrl,
  };
}

function refuseUnreadyDraft({ project }: ConnectCall, staged: StagedConnector): void {
  if (staged.isPreviewable !== 'true') {
    const message = `Connector ${nameOf(staged)} with version ${staged.version} is not previewable`;
    throw refusal('ConnectorStagedNotPreviewable', message);
  }
  if (!isOpenTo(staged, project)) throw accessDenied();
}

/** A draft that lists projects is refused to others (observed); one that lists none was deployed in the 2023 capture. */
function isOpenTo({ privateProjects = [] }: StagedConnector, project: Project): boolean {
  return privateProjects.length === 0 || privateProjects.includes(projectIdentifier(project));
}
