import type { TStagedConnectorDetailFragment } from '../data/generated/gateway';

/** A ConnectorStaged as the gateway answers it: private, accepted for preview, never published. */
export function buildStagedConnector(
  given: Partial<TStagedConnectorDetailFragment> = {},
): TStagedConnectorDetailFragment {
  return {
    id: 'connector-1',
    version: 7,
    key: 'bloomreach-engagement',
    name: 'Bloomreach Engagement connector',
    description: 'Sends orders to Bloomreach',
    creator: { name: 'IT', email: 'it@example.com', company: 'Orium' },
    repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.0.0' },
    integrationTypes: ['email'],
    applications: [],
    globalConfiguration: null,
    apiClientScopes: [],
    private: true,
    privateProjects: ['us-central1.gcp:demo-store'],
    supportedRegions: ['us-central1.gcp'],
    status: 'Draft',
    isPreviewable: 'true',
    alreadyListed: false,
    hasChanges: true,
    previewableReport: null,
    publishingReport: null,
    documentationUrl: null,
    ...given,
  };
}
