import type { TDeploymentDetailFragment } from '../data/generated/gateway';

/** A Deployment as the gateway answers it: a preview that is deployed, without applications. */
export function buildDeployment(given: Partial<TDeploymentDetailFragment> = {}): TDeploymentDetailFragment {
  return {
    id: 'deployment-1',
    version: 11,
    key: 'bloomreach-preview',
    type: 'preview',
    preview: true,
    status: 'Deployed',
    deployedRegion: 'us-central1.gcp',
    connector: {
      id: 'connector-1',
      key: 'bloomreach-engagement',
      name: 'Bloomreach Engagement connector',
      version: 5,
      repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.0.0' },
      certified: false,
    },
    applications: [],
    globalConfiguration: null,
    buildReport: null,
    ...given,
  };
}

type ApplicationDeployment = TDeploymentDetailFragment['applications'][number];

/** A deployed application as the gateway answers it: a service without configuration. */
export function buildApplicationDeployment(
  given: Partial<ApplicationDeployment> = {},
): ApplicationDeployment {
  return {
    id: 'application-1',
    applicationName: 'service',
    applicationType: 'service',
    standardConfiguration: [],
    securedConfiguration: [],
    url: null,
    topic: null,
    schedule: null,
    ...given,
  };
}
