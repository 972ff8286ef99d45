import type {
  TListedConnectorFragment,
  TStagedConnectorDetailFragment,
  TWhereDeployedFragment,
} from '../data/generated/gateway';
import { buildActivity, type ActivityContent } from './journal.builder';

/** Everything that a screen may ask of a ConnectorStaged. */
export type StagedConnectorContent = TStagedConnectorDetailFragment &
  TWhereDeployedFragment &
  TListedConnectorFragment & {
    activity: ActivityContent;
  };

/** A ConnectorStaged as the gateway answers it: private, accepted for preview, never published, nothing journalled. */
export function buildStagedConnector(given: Partial<StagedConnectorContent> = {}): StagedConnectorContent {
  return {
    id: 'connector-1',
    version: 7,
    key: 'bloomreach-engagement',
    name: 'Bloomreach Engagement connector',
    description: 'Sends orders to Bloomreach',
    creator: {
      name: 'IT',
      title: null,
      email: 'it@example.com',
      company: 'Orium',
      noOfContributors: null,
      logoUrl: null,
      supportUrl: null,
    },
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
    createdAt: null,
    lastModifiedAt: null,
    certificationComments: [],
    published: null,
    publishedReadable: true,
    deployments: [],
    activity: buildActivity(),
    ...given,
  };
}

/** The published Connector of the draft that `buildStagedConnector` builds. */
export function buildPublished(
  given: Partial<NonNullable<StagedConnectorContent['published']>> = {},
): NonNullable<StagedConnectorContent['published']> {
  return {
    id: 'connector-1',
    version: 5,
    certified: false,
    repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.0.0' },
    ...given,
  };
}

type WireDeployment = NonNullable<TWhereDeployedFragment['deployments']>[number];

/** A deployment of a connector as its draft tells of it: a preview that is deployed. */
export function buildConnectorDeployment(given: Partial<WireDeployment> = {}): WireDeployment {
  return {
    id: 'deployment-1',
    key: 'bloomreach-preview',
    type: 'preview',
    preview: true,
    status: 'Deployed',
    deployedRegion: 'us-central1.gcp',
    buildReport: null,
    connector: { version: 5, repository: { tag: 'v1.0.0' } },
    ...given,
  };
}
