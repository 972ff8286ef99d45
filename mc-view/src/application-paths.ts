import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';

type Addresses = { projectKey: string; applicationEntryPoint: string };

export type ApplicationPaths = {
  deployment: (id: string) => string;
  targets: string;
  target: (key: string) => string;
};

/**
 * Addresses of the application's screens in the current project. The Merchant Center serves the application on
 * the same origin as this view.
 */
export function useApplicationPaths(): ApplicationPaths {
  const { projectKey, applicationEntryPoint } = useApplicationContext<
    Addresses,
    { applicationEntryPoint: string }
  >(({ project, environment }) => ({
    projectKey: project?.key ?? '',
    applicationEntryPoint: environment.applicationEntryPoint,
  }));
  const overview = `/${projectKey}/${applicationEntryPoint}`;
  const targets = `${overview}/sync/targets`;
  return {
    deployment: (id) => `${overview}/deployments/${encodeURIComponent(id)}`,
    targets,
    target: (key) => `${targets}/${encodeURIComponent(key)}`,
  };
}
