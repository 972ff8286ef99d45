import type { Connector, ConnectorReference } from '@commercetools-connect/sdk';
import type { ConnectDeployment, Project, StagedConnector } from '../../state.js';
import type { ConnectCall } from '../connect-call.js';
import { accessDenied, ConnectError, nameOf, refusal } from '../connect-error.js';
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
  const isOutdated =
    call.connectBehavior['reference-version'] === 'checked' &&
    version !== undefined &&
    version !== connector?.version;
  if (connector === undefined || isOutdated) {
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

/** A copy of the connector as it is now; throws where a Deployment cannot move to it. */
export function latestSnapshot(
  call: ConnectCall,
  deployment: ConnectDeployment,
): ConnectDeployment['connector'] {
  return snapshotOf(latestConnector(call, deployment));
}

function latestConnector(call: ConnectCall, deployment: ConnectDeployment): StagedConnector | Connector {
  const { connector, preview } = deployment;
  try {
    return deployableConnector(call, { id: connector.id, staged: preview });
  } catch (error) {
    if (!(error instanceof ConnectError)) throw error;
    const message = `Deployment with ${nameOf(deployment)} failed while trying to update Connector ${nameOf(connector)} (cause: ${error.message})`;
    throw refusal('DeploymentConnectorUpdateFailure', message);
  }
}

function refuseUnreadyDraft({ project, connectBehavior }: ConnectCall, staged: StagedConnector): void {
  if (staged.isPreviewable !== 'true') {
    const message = `Connector ${nameOf(staged)} with version ${staged.version} is not previewable`;
    throw refusal('ConnectorStagedNotPreviewable', message);
  }
  const isOpen =
    (staged.privateProjects ?? []).length === 0 && connectBehavior['no-private-projects'] === 'open';
  if (!isOpen && !lists(staged, project)) throw accessDenied();
}

function lists({ privateProjects = [] }: StagedConnector, project: Project): boolean {
  return privateProjects.includes(projectIdentifier(project));
}
