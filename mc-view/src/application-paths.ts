import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';

type Addresses = { projectKey: string; applicationEntryPoint: string };

export type ApplicationPaths = { overview: string; deployments: string; deployment: (id: string) => string };

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
  const deployments = `${overview}/deployments`;
  return { overview, deployments, deployment: (id) => `${deployments}/${encodeURIComponent(id)}` };
}
