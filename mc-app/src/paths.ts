import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { ENTRY_POINT_URI_PATH } from './constants';

export type Paths = {
  overview: string;
  connectors: string;
  newConnector: string;
  connector: (id: string) => string;
  connectorEdit: (id: string) => string;
  connectorApplications: (id: string) => string;
  connectorReports: (id: string) => string;
  connectorCertification: (id: string) => string;
  deployments: string;
  newDeployment: string;
  configurationSearch: string;
  configurationCompare: string;
  deployment: (id: string) => string;
  deploymentConfiguration: (id: string) => string;
  deploymentTimeline: (id: string) => string;
  deploymentRedeploy: (id: string) => string;
  targets: string;
  newTarget: string;
  target: (key: string) => string;
  targetEdit: (key: string) => string;
  assets: string;
  setup: string;
};

/** Addresses of all screens of one project; an `id` may be a pattern such as `:id`. */
export function pathsOf(projectKey: string): Paths {
  const overview = `/${projectKey}/${ENTRY_POINT_URI_PATH}`;
  const connectors = `${overview}/connectors`;
  const deployments = `${overview}/deployments`;
  const sync = `${overview}/sync`;
  const targets = `${sync}/targets`;
  return {
    overview,
    connectors,
    newConnector: `${connectors}/new`,
    connector: (id) => `${connectors}/${id}`,
    connectorEdit: (id) => `${connectors}/${id}/edit`,
    connectorApplications: (id) => `${connectors}/${id}/applications`,
    connectorReports: (id) => `${connectors}/${id}/reports`,
    connectorCertification: (id) => `${connectors}/${id}/certification`,
    deployments,
    newDeployment: `${deployments}/new`,
    configurationSearch: `${deployments}/search`,
    configurationCompare: `${deployments}/compare`,
    deployment: (id) => `${deployments}/${id}`,
    deploymentConfiguration: (id) => `${deployments}/${id}/configuration`,
    deploymentTimeline: (id) => `${deployments}/${id}/timeline`,
    deploymentRedeploy: (id) => `${deployments}/${id}/redeploy`,
    targets,
    // Not among the targets: the key of one may be `new`.
    newTarget: `${sync}/new-target`,
    target: (key) => `${targets}/${key}`,
    targetEdit: (key) => `${targets}/${key}/edit`,
    assets: `${overview}/assets`,
    setup: `${overview}/setup`,
  };
}

/** Addresses of all screens of the current project. */
export function usePaths(): Paths {
  return pathsOf(useApplicationContext(({ project }) => project?.key ?? ''));
}
