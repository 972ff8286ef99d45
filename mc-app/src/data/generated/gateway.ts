// Written by `npm run codegen`; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
import gql from 'graphql-tag';
export type TSyncTargetDraft = {
  label: string;
  direction: string;
  mode: string;
  resourceTypes: Array<string>;
  messageTypes: Array<string>;
  changes: Array<string>;
  applies?: string | null | undefined;
  slaSeconds: number;
  subscriptionKeys: Array<string>;
  externalUrlTemplate?: string | null | undefined;
  trackedSince: string;
  enabled: boolean;
  runtime: string;
  deploymentKey?: string | null | undefined;
  endpoints: Array<TTargetEndpointInput>;
};

export type TTargetEndpointInput = {
  name: string;
  kind: string;
  url: string;
  exposure: string;
};

export type TDeploymentDraft = {
  key?: string | null | undefined;
  type: string;
  connector: TConnectorName;
  region: string;
  targetVersion: number;
  edits: Array<TConfigurationEdit>;
};

export type TConnectorName = {
  id?: string | null | undefined;
  key?: string | null | undefined;
};

export type TRedeploy = {
  updateConnector: boolean;
  skipScripts: boolean;
  targetVersion?: number | null | undefined;
  edits: Array<TConfigurationEdit>;
  acceptedLosses?: Array<TConfigurationKeyName> | null | undefined;
};

export type TConfigurationEdit = {
  application?: string | null | undefined;
  set: Array<TConfigurationValueInput>;
  remove: Array<string>;
  secrets: Array<TConfigurationValueInput>;
  schedule?: string | null | undefined;
  retryPolicy?: TRetryPolicyInput | null | undefined;
};

export type TConfigurationValueInput = {
  key: string;
  value: string;
};

export type TConfigurationKeyName = {
  application?: string | null | undefined;
  key: string;
};

export type TRetryPolicyInput = {
  strategy: string;
  minBackoffSeconds?: number | null | undefined;
  maxBackoffSeconds?: number | null | undefined;
  maxAttempts?: number | null | undefined;
};

export type TClick = {
  id: string;
  displayName?: string | null | undefined;
};

export type TConnectorDraft = {
  key?: string | null | undefined;
  name: string;
  description?: string | null | undefined;
  integrationTypes?: Array<string> | null | undefined;
  creator: TCreatorDraft;
  repository: TRepositoryDraft;
  supportedRegions?: Array<string> | null | undefined;
  privateProjects?: Array<string> | null | undefined;
  documentationUrl?: string | null | undefined;
};

export type TCreatorDraft = {
  name?: string | null | undefined;
  title?: string | null | undefined;
  email: string;
  company?: string | null | undefined;
  noOfContributors?: number | null | undefined;
  logoUrl?: string | null | undefined;
  supportUrl?: string | null | undefined;
};

export type TRepositoryDraft = {
  url: string;
  tag: string;
};

export type TConnectorUpdateAction = {
  setName?: TSetConnectorName | null | undefined;
  setDescription?: TSetConnectorDescription | null | undefined;
  setIntegrationTypes?: TSetConnectorIntegrationTypes | null | undefined;
  setDocumentationUrl?: TSetConnectorDocumentationUrl | null | undefined;
  setRepository?: TRepositoryDraft | null | undefined;
  setSupportedRegions?: TSetConnectorSupportedRegions | null | undefined;
  setCreatorName?: TSetConnectorCreatorName | null | undefined;
  setCreatorTitle?: TSetConnectorCreatorTitle | null | undefined;
  setCreatorEmail?: TSetConnectorCreatorEmail | null | undefined;
  setCreatorCompany?: TSetConnectorCreatorCompany | null | undefined;
  setCreatorNoOfContributors?: TSetConnectorCreatorNoOfContributors | null | undefined;
  setCreatorLogo?: TSetConnectorCreatorLogo | null | undefined;
  setCreatorSupportUrl?: TSetConnectorCreatorSupportUrl | null | undefined;
  addPrivateProject?: TConnectorPrivateProject | null | undefined;
  removePrivateProject?: TConnectorPrivateProject | null | undefined;
};

export type TSetConnectorName = {
  name: string;
};

export type TSetConnectorDescription = {
  description: string;
};

export type TSetConnectorIntegrationTypes = {
  integrationTypes: Array<string>;
};

export type TSetConnectorDocumentationUrl = {
  documentationUrl: string;
};

export type TSetConnectorSupportedRegions = {
  regions: Array<string>;
};

export type TSetConnectorCreatorName = {
  creatorName: string;
};

export type TSetConnectorCreatorTitle = {
  creatorTitle: string;
};

export type TSetConnectorCreatorEmail = {
  creatorEmail: string;
};

export type TSetConnectorCreatorCompany = {
  creatorCompany: string;
};

export type TSetConnectorCreatorNoOfContributors = {
  creatorNoOfContributors: number;
};

export type TSetConnectorCreatorLogo = {
  logoUrl: string;
};

export type TSetConnectorCreatorSupportUrl = {
  creatorSupportUrl: string;
};

export type TConnectorPrivateProject = {
  privateProject: string;
};

export type TFetchAssetsApplicationsQueryVariables = Exact<{ [key: string]: never }>;

export type TFetchAssetsApplicationsQuery = {
  deployments: { total: number; results: Array<TAssetsDeploymentFragment> };
};

export type TAssetsDeploymentFragment = {
  id: string;
  key: string | null;
  status: string;
  isOwn: boolean | null;
  connector: { id: string; name: string };
  applications: Array<{
    id: string;
    applicationName: string;
    applicationType: string | null;
    url: string | null;
  }>;
};

export type TAddCertificationCommentMutationVariables = Exact<{
  id: string;
  version: number;
  comment: string;
  click: TClick;
}>;

export type TAddCertificationCommentMutation = { addCertificationComment: TStagedConnectorDetailFragment };

export type TDeleteConnectorMutationVariables = Exact<{
  id: string;
  version: number;
  click: TClick;
}>;

export type TDeleteConnectorMutation = { deleteConnector: string };

export type TPublishConnectorMutationVariables = Exact<{
  id: string;
  version: number;
  certification: boolean;
  click: TClick;
}>;

export type TPublishConnectorMutation = { publishConnector: TStagedConnectorDetailFragment };

export type TRequestConnectorPreviewMutationVariables = Exact<{
  id: string;
  version: number;
  click: TClick;
}>;

export type TRequestConnectorPreviewMutation = { requestConnectorPreview: TStagedConnectorDetailFragment };

export type TUnlistConnectorMutationVariables = Exact<{
  id: string;
  version: number;
  click: TClick;
}>;

export type TUnlistConnectorMutation = { unlistConnector: TStagedConnectorDetailFragment };

export type TCheckConnectYamlQueryVariables = Exact<{
  text: string;
}>;

export type TCheckConnectYamlQuery = {
  connectYamlCheck: {
    problems: Array<{ key: string | null; line: number | null; message: string }>;
    declares: {
      apiClientScopes: Array<string>;
      applications: Array<{
        applicationName: string;
        applicationType: string;
        standardConfiguration: Array<{ key: string; required: boolean }>;
        securedConfiguration: Array<{ key: string; required: boolean }>;
      }>;
      globalConfiguration: {
        standardConfiguration: Array<{ key: string; required: boolean }>;
        securedConfiguration: Array<{ key: string; required: boolean }>;
      } | null;
    } | null;
  };
};

export type TCreateConnectorMutationVariables = Exact<{
  draft: TConnectorDraft;
  click: TClick;
}>;

export type TCreateConnectorMutation = { createConnector: { id: string } };

export type TEditableConnectorFragment = {
  id: string;
  version: number;
  key: string | null;
  name: string;
  description: string | null;
  integrationTypes: Array<string>;
  supportedRegions: Array<string>;
  private: boolean;
  privateProjects: Array<string>;
  documentationUrl: string | null;
  status: string;
  creator: {
    name: string | null;
    title: string | null;
    email: string | null;
    company: string | null;
    noOfContributors: number | null;
    logoUrl: string | null;
    supportUrl: string | null;
  };
  repository: { url: string; tag: string };
};

export type TFetchEditableConnectorQueryVariables = Exact<{
  id: string;
}>;

export type TFetchEditableConnectorQuery = { stagedConnector: TEditableConnectorFragment | null };

export type TFetchThisProjectQueryVariables = Exact<{ [key: string]: never }>;

export type TFetchThisProjectQuery = { gateway: { projectKey: string; region: string } };

export type TUpdateConnectorMutationVariables = Exact<{
  id: string;
  version: number;
  actions: Array<TConnectorUpdateAction>;
  click: TClick;
}>;

export type TUpdateConnectorMutation = {
  updateConnector: { isPreviewable: string; hasChanges: boolean } & TEditableConnectorFragment;
};

export type TFetchStagedConnectorQueryVariables = Exact<{
  id: string;
}>;

export type TFetchStagedConnectorQuery = { stagedConnector: TStagedConnectorDetailFragment | null };

export type TFetchWhereDeployedQueryVariables = Exact<{
  id: string;
}>;

export type TFetchWhereDeployedQuery = { stagedConnector: TWhereDeployedFragment | null };

export type TFetchConnectorAttemptsQueryVariables = Exact<{
  id: string;
}>;

export type TFetchConnectorAttemptsQuery = {
  stagedConnector: { id: string; activity: TJournalWithReportsFragment } | null;
};

export type TJournalLineFragment = {
  id: string;
  kind: string;
  origin: string;
  state: string;
  startedAt: string;
  resourceVersion: number | null;
  tag: string | null;
  startedBy: { id: string; displayName: string | null } | null;
  ending: { verdict: string; endedAt: string; endedAtSource: string } | null;
  failure: { code: string; message: string; correlationId: string | null } | null;
};

export type TJournalWithReportsFragment = {
  asOf: string;
  available: boolean;
  complete: boolean;
  entries: Array<{ ending: { report: TReportLinesFragment | null } | null } & TJournalLineFragment>;
};

export type TFetchListedConnectorsQueryVariables = Exact<{
  limit: number;
  offset: number;
  sort?: Array<string> | null | undefined;
  isPrivate?: boolean | null | undefined;
  integrationTypes?: Array<string> | null | undefined;
  statuses?: Array<string> | null | undefined;
  previewabilities?: Array<string> | null | undefined;
  regions?: Array<string> | null | undefined;
  text?: string | null | undefined;
}>;

export type TFetchListedConnectorsQuery = {
  gateway: { projectKey: string; region: string };
  stagedConnectors: { total: number; complete: boolean; results: Array<TListedConnectorFragment> };
};

export type TListedConnectorFragment = {
  private: boolean;
  privateProjects: Array<string>;
  createdAt: string | null;
  lastModifiedAt: string | null;
  publishedReadable: boolean;
  published: {
    id: string;
    version: number;
    certified: boolean;
    repository: { url: string; tag: string };
  } | null;
} & TStagedConnectorSummaryFragment &
  TWhereDeployedFragment;

export type TStagedConnectorDetailFragment = {
  version: number;
  description: string | null;
  apiClientScopes: Array<string>;
  private: boolean;
  privateProjects: Array<string>;
  documentationUrl: string | null;
  createdAt: string | null;
  lastModifiedAt: string | null;
  publishedReadable: boolean;
  creator: {
    name: string | null;
    title: string | null;
    email: string | null;
    company: string | null;
    noOfContributors: number | null;
    logoUrl: string | null;
    supportUrl: string | null;
  };
  applications: Array<{
    applicationName: string;
    applicationType: string;
    standardConfiguration: Array<{
      key: string;
      description: string | null;
      required: boolean;
      default: string | null;
    }>;
    securedConfiguration: Array<{ key: string; description: string | null; required: boolean }>;
  }>;
  globalConfiguration: {
    standardConfiguration: Array<{
      key: string;
      description: string | null;
      required: boolean;
      default: string | null;
    }>;
    securedConfiguration: Array<{ key: string; description: string | null; required: boolean }>;
  } | null;
  previewableReport: TReportLinesFragment | null;
  publishingReport: TReportLinesFragment | null;
  certificationComments: Array<{ author: string; createdAt: string | null; comment: string }>;
  published: {
    id: string;
    version: number;
    certified: boolean;
    repository: { url: string; tag: string };
  } | null;
  activity: { asOf: string; available: boolean; complete: boolean; entries: Array<TJournalLineFragment> };
} & TStagedConnectorSummaryFragment;

export type TStagedConnectorSummaryFragment = {
  id: string;
  key: string | null;
  name: string;
  integrationTypes: Array<string>;
  supportedRegions: Array<string>;
  status: string;
  isPreviewable: string;
  alreadyListed: boolean;
  hasChanges: boolean;
  repository: { url: string; tag: string };
};

export type TWhereDeployedFragment = {
  id: string;
  deployments: Array<{
    id: string;
    key: string | null;
    type: string | null;
    preview: boolean;
    status: string;
    deployedRegion: string;
    buildReport: TReportLinesFragment | null;
    connector: { version: number; repository: { tag: string } };
  }> | null;
};

export type TDeploymentJournalLineFragment = {
  reason: string | null;
  phases: Array<{ status: string; seenAt: string }>;
} & TJournalLineFragment;

export type TFetchDeploymentTimelineQueryVariables = Exact<{
  id: string;
}>;

export type TFetchDeploymentTimelineQuery = {
  deploymentActivity: {
    asOf: string;
    available: boolean;
    complete: boolean;
    entries: Array<
      {
        change: {
          updateConnector: boolean;
          skipScripts: boolean;
          omittedValues: number;
          connectorBefore: { version: number; tag: string } | null;
          connectorAfter: { version: number; tag: string };
          values: Array<{
            application: string | null;
            key: string;
            isSetting: boolean;
            before: string | null;
            after: string | null;
          }>;
          secretsReplaced: Array<{ application: string | null; key: string }>;
        } | null;
        ending: { report: TReportLinesFragment | null } | null;
      } & TDeploymentJournalLineFragment
    >;
  };
};

export type TFetchSecretChangesQueryVariables = Exact<{
  id: string;
}>;

export type TFetchSecretChangesQuery = {
  deploymentActivity: {
    entries: Array<{
      origin: string;
      state: string;
      startedAt: string;
      change: { secretsReplaced: Array<{ application: string | null; key: string }> } | null;
    }>;
  };
};

export type TComparedDeploymentFragment = {
  id: string;
  key: string | null;
  connector: { id: string; name: string; version: number };
} & THeldConfigurationFragment;

export type TFetchComparedDeploymentsQueryVariables = Exact<{
  left: string;
  right: string;
}>;

export type TFetchComparedDeploymentsQuery = {
  left: TComparedDeploymentFragment | null;
  right: TComparedDeploymentFragment | null;
};

export type TFetchDeploymentChoicesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;

export type TFetchDeploymentChoicesQuery = {
  deployments: {
    results: Array<{
      id: string;
      key: string | null;
      connector: { id: string; name: string; version: number };
    }>;
  };
};

export type TDeclaredApplicationFragment = {
  applicationName: string;
  applicationType: string;
  standardConfiguration: Array<{
    key: string;
    description: string | null;
    required: boolean;
    default: string | null;
  }>;
  securedConfiguration: Array<{ key: string; description: string | null; required: boolean }>;
};

export type TDeclaredSharedKeysFragment = {
  standardConfiguration: Array<{
    key: string;
    description: string | null;
    required: boolean;
    default: string | null;
  }>;
  securedConfiguration: Array<{ key: string; description: string | null; required: boolean }>;
};

export type THeldConfigurationFragment = {
  applications: Array<{
    id: string;
    applicationName: string;
    applicationType: string | null;
    schedule: string | null;
    standardConfiguration: Array<{ key: string; value: string }>;
    securedConfiguration: Array<{ key: string; isSet: boolean | null }>;
    retryPolicy: {
      strategy: string;
      minBackoffSeconds: number | null;
      maxBackoffSeconds: number | null;
      maxAttempts: number | null;
    } | null;
  }>;
  globalConfiguration: {
    standardConfiguration: Array<{ key: string; value: string }>;
    securedConfiguration: Array<{ key: string; isSet: boolean | null }>;
  } | null;
};

export type TCreateDeploymentMutationVariables = Exact<{
  draft: TDeploymentDraft;
  reason: string;
  click: TClick;
}>;

export type TCreateDeploymentMutation = { createDeployment: { id: string } };

export type TDeployableConnectorLineFragment = {
  id: string;
  key: string | null;
  name: string;
  version: number;
  repository: { url: string; tag: string };
};

export type TFetchDeployableConnectorQueryVariables = Exact<{
  ids?: Array<string> | null | undefined;
  keys?: Array<string> | null | undefined;
  id?: string | null | undefined;
  key?: string | null | undefined;
}>;

export type TFetchDeployableConnectorQuery = {
  gateway: { projectKey: string; region: string; missingScopes: Array<string> | null };
  connectors: {
    results: Array<{
      id: string;
      key: string | null;
      name: string;
      version: number;
      apiClientScopes: Array<string>;
      supportedRegions: Array<string>;
      repository: { url: string; tag: string };
      applications: Array<TDeclaredApplicationFragment>;
      globalConfiguration: TDeclaredSharedKeysFragment | null;
    }>;
  };
  stagedConnector: {
    id: string;
    key: string | null;
    name: string;
    version: number;
    apiClientScopes: Array<string>;
    supportedRegions: Array<string>;
    isPreviewable: string;
    private: boolean;
    privateProjects: Array<string>;
    repository: { url: string; tag: string };
    applications: Array<TDeclaredApplicationFragment>;
    globalConfiguration: TDeclaredSharedKeysFragment | null;
  } | null;
};

export type TFetchDeployableConnectorsQueryVariables = Exact<{
  text?: string | null | undefined;
  keys?: Array<string> | null | undefined;
  hasKey: boolean;
}>;

export type TFetchDeployableConnectorsQuery = {
  connectors: { total: number; results: Array<TDeployableConnectorLineFragment> };
  namedConnectors?: { results: Array<TDeployableConnectorLineFragment> };
  stagedConnectors: {
    total: number;
    results: Array<{
      id: string;
      key: string | null;
      name: string;
      version: number;
      repository: { url: string; tag: string };
    }>;
  };
};

export type TDeploymentSummaryFragment = {
  id: string;
  key: string | null;
  type: string | null;
  preview: boolean;
  status: string;
  deployedRegion: string;
  connector: {
    id: string;
    key: string | null;
    name: string;
    version: number;
    certified: boolean;
    repository: { url: string; tag: string };
  };
  buildReport: TReportLinesFragment | null;
};

export type TDeploymentDetailFragment = {
  version: number;
  isOwn: boolean | null;
  drift: string;
  connector: {
    id: string;
    applications: Array<TDeclaredApplicationFragment>;
    globalConfiguration: TDeclaredSharedKeysFragment | null;
  };
  applications: Array<{
    id: string;
    applicationName: string;
    applicationType: string | null;
    url: string | null;
    topic: string | null;
    schedule: string | null;
  }>;
  since: { at: string; source: string; asOf: string } | null;
  run: { kind: string; startedAt: string; startedAtSource: string; phaseSince: string; asOf: string } | null;
  usual: {
    run: { median: number; p95: number; runs: number } | null;
    phase: { median: number; p95: number; runs: number } | null;
  };
  latest: { id: string; version: number; deployable: boolean; repository: { tag: string } } | null;
  published: { version: number; tag: string } | null;
  draft: { version: number; tag: string } | null;
} & TDeploymentSummaryFragment &
  THeldConfigurationFragment;

export type TFetchDeploymentQueryVariables = Exact<{
  id: string;
}>;

export type TFetchDeploymentQuery = {
  deployment: TDeploymentDetailFragment | null;
  deploymentActivity: {
    asOf: string;
    available: boolean;
    complete: boolean;
    entries: Array<TDeploymentJournalLineFragment>;
  };
};

export type TFetchDeployedConnectorsQueryVariables = Exact<{ [key: string]: never }>;

export type TFetchDeployedConnectorsQuery = {
  deployments: { results: Array<{ id: string; connector: { id: string; name: string } }> };
};

export type TFetchListedDeploymentsQueryVariables = Exact<{
  limit: number;
  offset: number;
  sort?: Array<string> | null | undefined;
  deploymentType?: string | null | undefined;
  statuses?: Array<string> | null | undefined;
  regions?: Array<string> | null | undefined;
  drifts?: Array<string> | null | undefined;
  concerns?: Array<string> | null | undefined;
  connectorIds?: Array<string> | null | undefined;
  text?: string | null | undefined;
}>;

export type TFetchListedDeploymentsQuery = {
  deployments: { total: number; complete: boolean; results: Array<TListedDeploymentFragment> };
};

export type TFetchPreviewsQueryVariables = Exact<{ [key: string]: never }>;

export type TFetchPreviewsQuery = {
  deployments: { complete: boolean; results: Array<TPreviewDeploymentFragment> };
};

export type TPreviewDeploymentFragment = {
  id: string;
  version: number;
  key: string | null;
  type: string | null;
  preview: boolean;
  status: string;
  isOwn: boolean | null;
  since: { at: string; source: string; asOf: string } | null;
  connector: { id: string; name: string };
  applications: Array<{
    id: string;
    applicationName: string;
    applicationType: string | null;
    url: string | null;
    topic: string | null;
  }>;
};

export type TListedDeploymentFragment = {
  isOwn: boolean | null;
  drift: string;
  since: { at: string; source: string; asOf: string } | null;
  run: { kind: string; startedAt: string; startedAtSource: string; phaseSince: string; asOf: string } | null;
  latest: { id: string; version: number; repository: { tag: string } } | null;
} & TDeploymentSummaryFragment;

export type TFetchRedeployableQueryVariables = Exact<{
  id: string;
}>;

export type TFetchRedeployableQuery = {
  gateway: { omittedSecrets: string };
  deployment: TRedeployableFragment | null;
};

export type TRedeployDeploymentMutationVariables = Exact<{
  id: string;
  version: number;
  redeploy: TRedeploy;
  reason: string;
  click: TClick;
}>;

export type TRedeployDeploymentMutation = { redeployDeployment: TRedeployableFragment };

export type TRedeployableFragment = {
  id: string;
  version: number;
  key: string | null;
  type: string | null;
  preview: boolean;
  status: string;
  deployedRegion: string;
  isOwn: boolean | null;
  run: { kind: string; startedAt: string; startedAtSource: string; phaseSince: string; asOf: string } | null;
  connector: {
    id: string;
    version: number;
    name: string;
    repository: { url: string; tag: string };
    applications: Array<TDeclaredApplicationFragment>;
    globalConfiguration: TDeclaredSharedKeysFragment | null;
  };
  latest: {
    id: string;
    version: number;
    deployable: boolean;
    repository: { url: string; tag: string };
    applications: Array<TDeclaredApplicationFragment>;
    globalConfiguration: TDeclaredSharedKeysFragment | null;
  } | null;
} & THeldConfigurationFragment;

export type TSearchConfigurationsQueryVariables = Exact<{
  text: string;
  exact: boolean;
}>;

export type TSearchConfigurationsQuery = {
  configurationSearch: {
    complete: boolean;
    searched: number;
    hits: Array<{
      deploymentId: string;
      deploymentKey: string | null;
      deploymentType: string | null;
      connectorName: string;
      application: string | null;
      key: string;
      value: string | null;
    }>;
  };
};

export type TUndeployDeploymentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  click: TClick;
}>;

export type TUndeployDeploymentMutation = { undeployDeployment: TDeploymentDetailFragment };

export type TFetchDeploymentWiringQueryVariables = Exact<{
  id: string;
}>;

export type TFetchDeploymentWiringQuery = {
  deployment: {
    id: string;
    type: string | null;
    isOwn: boolean | null;
    status: string;
    buildReport: TReportLinesFragment | null;
    applications: Array<{
      id: string;
      applicationName: string;
      applicationType: string | null;
      url: string | null;
      topic: string | null;
      schedule: string | null;
    }>;
    wiring: TDeploymentWiringFragment;
  } | null;
};

export type TProbeApplicationQueryVariables = Exact<{
  deploymentId: string;
  applicationName: string;
  path: string;
}>;

export type TProbeApplicationQuery = {
  applicationProbe: {
    status: number | null;
    failure: string | null;
    duration: number | null;
    askedAt: string;
  };
};

export type TDeploymentWiringFragment = {
  missingScopes: Array<string>;
  subscriptions: Array<TSubscriptionLineFragment> | null;
  extensions: Array<TExtensionLineFragment> | null;
  types: Array<TTypeLineFragment> | null;
  before: {
    subscriptions: Array<TSubscriptionLineFragment> | null;
    extensions: Array<TExtensionLineFragment> | null;
    types: Array<TTypeLineFragment> | null;
  } | null;
};

export type TSubscriptionLineFragment = {
  id: string;
  key: string | null;
  destinationType: string;
  destination: string;
  status: string;
  resourceTypes: Array<string>;
};

export type TExtensionLineFragment = {
  id: string;
  key: string | null;
  destinationType: string;
  destination: string;
  resourceTypes: Array<string>;
};

export type TTypeLineFragment = { id: string; key: string; resourceTypes: Array<string> };

export type TFetchOverviewQueryVariables = Exact<{ [key: string]: never }>;

export type TFetchOverviewQuery = {
  overview: {
    asOf: string;
    missingScopes: Array<string>;
    connectors: {
      complete: boolean;
      total: number;
      previewRejected: number;
      publicationFailed: number;
    } | null;
    deployments: {
      complete: boolean;
      total: number;
      failed: number;
      stuck: number | null;
      withWarnings: number;
      drifted: number;
      updateAvailable: number | null;
      lingering: number | null;
      byStatus: Array<{ type: string | null; status: string; count: number }>;
    } | null;
    runs: Array<{
      id: string;
      kind: string;
      subjectType: string;
      subjectId: string;
      subjectName: string | null;
      tag: string | null;
      startedAt: string;
      endedAt: string;
      verdict: string;
      startIsExact: boolean;
      endIsExact: boolean;
    }> | null;
    subscriptions: Array<{ id: string; key: string | null; status: string }> | null;
  };
};

export type TReportLinesFragment = {
  entries: Array<{
    type: string;
    title: string;
    message: string | null;
    application: string | null;
    createdAt: string | null;
  }>;
};

export type TFetchWatchedConnectorQueryVariables = Exact<{
  id: string;
}>;

export type TFetchWatchedConnectorQuery = {
  stagedConnector: { id: string; name: string; status: string; isPreviewable: string } | null;
};

export type TFetchWatchedDeploymentQueryVariables = Exact<{
  id: string;
}>;

export type TFetchWatchedDeploymentQuery = { deployment: TDeploymentSummaryFragment | null };

export type TCreateSyncTargetMutationVariables = Exact<{
  key: string;
  target: TSyncTargetDraft;
}>;

export type TCreateSyncTargetMutation = { createSyncTarget: TRegisteredTargetFragment };

export type TFetchTargetHealthQueryVariables = Exact<{
  key: string;
}>;

export type TFetchTargetHealthQuery = {
  syncTargetHealth: Array<{
    name: string;
    url: string;
    status: number | null;
    failure: string | null;
    duration: number | null;
    askedAt: string;
  }>;
};

export type TFetchTargetRegistryQueryVariables = Exact<{ [key: string]: never }>;

export type TFetchTargetRegistryQuery = {
  syncTargets: {
    asOf: string;
    complete: boolean;
    missingScopes: Array<string>;
    results: Array<TRegisteredTargetFragment>;
    suggestions: Array<{
      deploymentId: string;
      deploymentKey: string | null;
      key: string;
      label: string;
      mode: string | null;
      resourceTypes: Array<string>;
      messageTypes: Array<string>;
      changes: Array<string>;
      subscriptionKeys: Array<string>;
      subscribed: boolean;
    }> | null;
    subscriptions: Array<{
      id: string;
      key: string | null;
      status: string;
      changes: Array<string>;
      messages: Array<{ resourceTypeId: string; types: Array<string> }>;
    }> | null;
  };
};

export type TRegisteredTargetFragment = {
  key: string;
  version: number;
  lastModifiedAt: string;
  unreadable: string | null;
  label: string;
  direction: string;
  mode: string;
  resourceTypes: Array<string>;
  messageTypes: Array<string>;
  changes: Array<string>;
  applies: string | null;
  slaSeconds: number;
  subscriptionKeys: Array<string>;
  externalUrlTemplate: string | null;
  trackedSince: string;
  enabled: boolean;
  runtime: string;
  deploymentKey: string | null;
  lastReportAt: string | null;
  id: string;
  endpoints: Array<{ name: string; kind: string; url: string; exposure: string }>;
  deployment: {
    id: string;
    key: string | null;
    status: string;
    buildReport: TReportLinesFragment | null;
  } | null;
};

export type TUpdateSyncTargetMutationVariables = Exact<{
  key: string;
  version: number;
  target: TSyncTargetDraft;
}>;

export type TUpdateSyncTargetMutation = { updateSyncTarget: TRegisteredTargetFragment };

export const AssetsDeploymentFragmentDoc = gql`
  fragment AssetsDeployment on Deployment {
    id
    key
    status
    isOwn
    connector {
      id
      name
    }
    applications {
      id
      applicationName
      applicationType
      url
    }
  }
` as unknown as DocumentNode<TAssetsDeploymentFragment, unknown>;
export const EditableConnectorFragmentDoc = gql`
  fragment EditableConnector on StagedConnector {
    id
    version
    key
    name
    description
    integrationTypes
    creator {
      name
      title
      email
      company
      noOfContributors
      logoUrl
      supportUrl
    }
    repository {
      url
      tag
    }
    supportedRegions
    private
    privateProjects
    documentationUrl
    status
  }
` as unknown as DocumentNode<TEditableConnectorFragment, unknown>;
export const JournalLineFragmentDoc = gql`
  fragment JournalLine on JournalEntry {
    id
    kind
    origin
    state
    startedAt
    startedBy {
      id
      displayName
    }
    resourceVersion
    tag
    ending {
      verdict
      endedAt
      endedAtSource
    }
    failure {
      code
      message
      correlationId
    }
  }
` as unknown as DocumentNode<TJournalLineFragment, unknown>;
export const ReportLinesFragmentDoc = gql`
  fragment ReportLines on Report {
    entries {
      type
      title
      message
      application
      createdAt
    }
  }
` as unknown as DocumentNode<TReportLinesFragment, unknown>;
export const JournalWithReportsFragmentDoc = gql`
  fragment JournalWithReports on Activity {
    asOf
    available
    complete
    entries {
      ...JournalLine
      ending {
        report {
          ...ReportLines
        }
      }
    }
  }
` as unknown as DocumentNode<TJournalWithReportsFragment, unknown>;
export const StagedConnectorSummaryFragmentDoc = gql`
  fragment StagedConnectorSummary on StagedConnector {
    id
    key
    name
    repository {
      url
      tag
    }
    integrationTypes
    supportedRegions
    status
    isPreviewable
    alreadyListed
    hasChanges
  }
` as unknown as DocumentNode<TStagedConnectorSummaryFragment, unknown>;
export const WhereDeployedFragmentDoc = gql`
  fragment WhereDeployed on StagedConnector {
    id
    deployments {
      id
      key
      type
      preview
      status
      deployedRegion
      buildReport {
        ...ReportLines
      }
      connector {
        version
        repository {
          tag
        }
      }
    }
  }
` as unknown as DocumentNode<TWhereDeployedFragment, unknown>;
export const ListedConnectorFragmentDoc = gql`
  fragment ListedConnector on StagedConnector {
    ...StagedConnectorSummary
    private
    privateProjects
    createdAt
    lastModifiedAt
    publishedReadable
    published {
      id
      version
      certified
      repository {
        url
        tag
      }
    }
    ...WhereDeployed
  }
` as unknown as DocumentNode<TListedConnectorFragment, unknown>;
export const StagedConnectorDetailFragmentDoc = gql`
  fragment StagedConnectorDetail on StagedConnector {
    ...StagedConnectorSummary
    version
    description
    creator {
      name
      title
      email
      company
      noOfContributors
      logoUrl
      supportUrl
    }
    applications {
      applicationName
      applicationType
      standardConfiguration {
        key
        description
        required
        default
      }
      securedConfiguration {
        key
        description
        required
      }
    }
    globalConfiguration {
      standardConfiguration {
        key
        description
        required
        default
      }
      securedConfiguration {
        key
        description
        required
      }
    }
    apiClientScopes
    private
    privateProjects
    previewableReport {
      ...ReportLines
    }
    publishingReport {
      ...ReportLines
    }
    documentationUrl
    createdAt
    lastModifiedAt
    certificationComments {
      author
      createdAt
      comment
    }
    publishedReadable
    published {
      id
      version
      certified
      repository {
        url
        tag
      }
    }
    activity {
      asOf
      available
      complete
      entries {
        ...JournalLine
      }
    }
  }
` as unknown as DocumentNode<TStagedConnectorDetailFragment, unknown>;
export const DeploymentJournalLineFragmentDoc = gql`
  fragment DeploymentJournalLine on JournalEntry {
    ...JournalLine
    reason
    phases {
      status
      seenAt
    }
  }
` as unknown as DocumentNode<TDeploymentJournalLineFragment, unknown>;
export const HeldConfigurationFragmentDoc = gql`
  fragment HeldConfiguration on Deployment {
    applications {
      id
      applicationName
      applicationType
      standardConfiguration {
        key
        value
      }
      securedConfiguration {
        key
        isSet
      }
      schedule
      retryPolicy {
        strategy
        minBackoffSeconds
        maxBackoffSeconds
        maxAttempts
      }
    }
    globalConfiguration {
      standardConfiguration {
        key
        value
      }
      securedConfiguration {
        key
        isSet
      }
    }
  }
` as unknown as DocumentNode<THeldConfigurationFragment, unknown>;
export const ComparedDeploymentFragmentDoc = gql`
  fragment ComparedDeployment on Deployment {
    id
    key
    connector {
      id
      name
      version
    }
    ...HeldConfiguration
  }
` as unknown as DocumentNode<TComparedDeploymentFragment, unknown>;
export const DeployableConnectorLineFragmentDoc = gql`
  fragment DeployableConnectorLine on Connector {
    id
    key
    name
    version
    repository {
      url
      tag
    }
  }
` as unknown as DocumentNode<TDeployableConnectorLineFragment, unknown>;
export const DeploymentSummaryFragmentDoc = gql`
  fragment DeploymentSummary on Deployment {
    id
    key
    type
    preview
    status
    deployedRegion
    connector {
      id
      key
      name
      version
      repository {
        url
        tag
      }
      certified
    }
    buildReport {
      ...ReportLines
    }
  }
` as unknown as DocumentNode<TDeploymentSummaryFragment, unknown>;
export const DeclaredApplicationFragmentDoc = gql`
  fragment DeclaredApplication on ConnectorApplication {
    applicationName
    applicationType
    standardConfiguration {
      key
      description
      required
      default
    }
    securedConfiguration {
      key
      description
      required
    }
  }
` as unknown as DocumentNode<TDeclaredApplicationFragment, unknown>;
export const DeclaredSharedKeysFragmentDoc = gql`
  fragment DeclaredSharedKeys on ConfigurationKeys {
    standardConfiguration {
      key
      description
      required
      default
    }
    securedConfiguration {
      key
      description
      required
    }
  }
` as unknown as DocumentNode<TDeclaredSharedKeysFragment, unknown>;
export const DeploymentDetailFragmentDoc = gql`
  fragment DeploymentDetail on Deployment {
    ...DeploymentSummary
    ...HeldConfiguration
    version
    connector {
      id
      applications {
        ...DeclaredApplication
      }
      globalConfiguration {
        ...DeclaredSharedKeys
      }
    }
    applications {
      id
      applicationName
      applicationType
      url
      topic
      schedule
    }
    isOwn
    since {
      at
      source
      asOf
    }
    run {
      kind
      startedAt
      startedAtSource
      phaseSince
      asOf
    }
    usual {
      run {
        median
        p95
        runs
      }
      phase {
        median
        p95
        runs
      }
    }
    drift
    latest {
      id
      version
      repository {
        tag
      }
      deployable
    }
    published {
      version
      tag
    }
    draft {
      version
      tag
    }
  }
` as unknown as DocumentNode<TDeploymentDetailFragment, unknown>;
export const PreviewDeploymentFragmentDoc = gql`
  fragment PreviewDeployment on Deployment {
    id
    version
    key
    type
    preview
    status
    isOwn
    since {
      at
      source
      asOf
    }
    connector {
      id
      name
    }
    applications {
      id
      applicationName
      applicationType
      url
      topic
    }
  }
` as unknown as DocumentNode<TPreviewDeploymentFragment, unknown>;
export const ListedDeploymentFragmentDoc = gql`
  fragment ListedDeployment on Deployment {
    ...DeploymentSummary
    isOwn
    since {
      at
      source
      asOf
    }
    run {
      kind
      startedAt
      startedAtSource
      phaseSince
      asOf
    }
    drift
    latest {
      id
      version
      repository {
        tag
      }
    }
  }
` as unknown as DocumentNode<TListedDeploymentFragment, unknown>;
export const RedeployableFragmentDoc = gql`
  fragment Redeployable on Deployment {
    id
    version
    key
    type
    preview
    status
    deployedRegion
    isOwn
    run {
      kind
      startedAt
      startedAtSource
      phaseSince
      asOf
    }
    connector {
      id
      version
      name
      repository {
        url
        tag
      }
      applications {
        ...DeclaredApplication
      }
      globalConfiguration {
        ...DeclaredSharedKeys
      }
    }
    ...HeldConfiguration
    latest {
      id
      version
      repository {
        url
        tag
      }
      applications {
        ...DeclaredApplication
      }
      globalConfiguration {
        ...DeclaredSharedKeys
      }
      deployable
    }
  }
` as unknown as DocumentNode<TRedeployableFragment, unknown>;
export const SubscriptionLineFragmentDoc = gql`
  fragment SubscriptionLine on WiredSubscription {
    id
    key
    destinationType
    destination
    status
    resourceTypes
  }
` as unknown as DocumentNode<TSubscriptionLineFragment, unknown>;
export const ExtensionLineFragmentDoc = gql`
  fragment ExtensionLine on WiredExtension {
    id
    key
    destinationType
    destination
    resourceTypes
  }
` as unknown as DocumentNode<TExtensionLineFragment, unknown>;
export const TypeLineFragmentDoc = gql`
  fragment TypeLine on WiredType {
    id
    key
    resourceTypes
  }
` as unknown as DocumentNode<TTypeLineFragment, unknown>;
export const DeploymentWiringFragmentDoc = gql`
  fragment DeploymentWiring on Wiring {
    subscriptions {
      ...SubscriptionLine
    }
    extensions {
      ...ExtensionLine
    }
    types {
      ...TypeLine
    }
    missingScopes
    before {
      subscriptions {
        ...SubscriptionLine
      }
      extensions {
        ...ExtensionLine
      }
      types {
        ...TypeLine
      }
    }
  }
` as unknown as DocumentNode<TDeploymentWiringFragment, unknown>;
export const RegisteredTargetFragmentDoc = gql`
  fragment RegisteredTarget on SyncTarget {
    id: key
    key
    version
    lastModifiedAt
    unreadable
    label
    direction
    mode
    resourceTypes
    messageTypes
    changes
    applies
    slaSeconds
    subscriptionKeys
    externalUrlTemplate
    trackedSince
    enabled
    runtime
    deploymentKey
    endpoints {
      name
      kind
      url
      exposure
    }
    deployment {
      id
      key
      status
      buildReport {
        ...ReportLines
      }
    }
    lastReportAt
  }
` as unknown as DocumentNode<TRegisteredTargetFragment, unknown>;
export const FetchAssetsApplicationsDocument = gql`
  query FetchAssetsApplications {
    deployments(limit: 500) {
      total
      results {
        ...AssetsDeployment
      }
    }
  }
  ${AssetsDeploymentFragmentDoc}
` as unknown as DocumentNode<TFetchAssetsApplicationsQuery, TFetchAssetsApplicationsQueryVariables>;
export const AddCertificationCommentDocument = gql`
  mutation AddCertificationComment($id: ID!, $version: Int!, $comment: String!, $click: Click!) {
    addCertificationComment(id: $id, version: $version, comment: $comment, click: $click) {
      ...StagedConnectorDetail
    }
  }
  ${StagedConnectorDetailFragmentDoc}
  ${StagedConnectorSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
  ${JournalLineFragmentDoc}
` as unknown as DocumentNode<TAddCertificationCommentMutation, TAddCertificationCommentMutationVariables>;
export const DeleteConnectorDocument = gql`
  mutation DeleteConnector($id: ID!, $version: Int!, $click: Click!) {
    deleteConnector(id: $id, version: $version, click: $click)
  }
` as unknown as DocumentNode<TDeleteConnectorMutation, TDeleteConnectorMutationVariables>;
export const PublishConnectorDocument = gql`
  mutation PublishConnector($id: ID!, $version: Int!, $certification: Boolean!, $click: Click!) {
    publishConnector(id: $id, version: $version, certification: $certification, click: $click) {
      ...StagedConnectorDetail
    }
  }
  ${StagedConnectorDetailFragmentDoc}
  ${StagedConnectorSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
  ${JournalLineFragmentDoc}
` as unknown as DocumentNode<TPublishConnectorMutation, TPublishConnectorMutationVariables>;
export const RequestConnectorPreviewDocument = gql`
  mutation RequestConnectorPreview($id: ID!, $version: Int!, $click: Click!) {
    requestConnectorPreview(id: $id, version: $version, click: $click) {
      ...StagedConnectorDetail
    }
  }
  ${StagedConnectorDetailFragmentDoc}
  ${StagedConnectorSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
  ${JournalLineFragmentDoc}
` as unknown as DocumentNode<TRequestConnectorPreviewMutation, TRequestConnectorPreviewMutationVariables>;
export const UnlistConnectorDocument = gql`
  mutation UnlistConnector($id: ID!, $version: Int!, $click: Click!) {
    unlistConnector(id: $id, version: $version, click: $click) {
      ...StagedConnectorDetail
    }
  }
  ${StagedConnectorDetailFragmentDoc}
  ${StagedConnectorSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
  ${JournalLineFragmentDoc}
` as unknown as DocumentNode<TUnlistConnectorMutation, TUnlistConnectorMutationVariables>;
export const CheckConnectYamlDocument = gql`
  query CheckConnectYaml($text: String!) {
    connectYamlCheck(text: $text) {
      problems {
        key
        line
        message
      }
      declares {
        applications {
          applicationName
          applicationType
          standardConfiguration {
            key
            required
          }
          securedConfiguration {
            key
            required
          }
        }
        globalConfiguration {
          standardConfiguration {
            key
            required
          }
          securedConfiguration {
            key
            required
          }
        }
        apiClientScopes
      }
    }
  }
` as unknown as DocumentNode<TCheckConnectYamlQuery, TCheckConnectYamlQueryVariables>;
export const CreateConnectorDocument = gql`
  mutation CreateConnector($draft: ConnectorDraft!, $click: Click!) {
    createConnector(draft: $draft, click: $click) {
      id
    }
  }
` as unknown as DocumentNode<TCreateConnectorMutation, TCreateConnectorMutationVariables>;
export const FetchEditableConnectorDocument = gql`
  query FetchEditableConnector($id: ID!) {
    stagedConnector(id: $id) {
      ...EditableConnector
    }
  }
  ${EditableConnectorFragmentDoc}
` as unknown as DocumentNode<TFetchEditableConnectorQuery, TFetchEditableConnectorQueryVariables>;
export const FetchThisProjectDocument = gql`
  query FetchThisProject {
    gateway {
      projectKey
      region
    }
  }
` as unknown as DocumentNode<TFetchThisProjectQuery, TFetchThisProjectQueryVariables>;
export const UpdateConnectorDocument = gql`
  mutation UpdateConnector($id: ID!, $version: Int!, $actions: [ConnectorUpdateAction!]!, $click: Click!) {
    updateConnector(id: $id, version: $version, actions: $actions, click: $click) {
      ...EditableConnector
      isPreviewable
      hasChanges
    }
  }
  ${EditableConnectorFragmentDoc}
` as unknown as DocumentNode<TUpdateConnectorMutation, TUpdateConnectorMutationVariables>;
export const FetchStagedConnectorDocument = gql`
  query FetchStagedConnector($id: ID!) {
    stagedConnector(id: $id) {
      ...StagedConnectorDetail
    }
  }
  ${StagedConnectorDetailFragmentDoc}
  ${StagedConnectorSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
  ${JournalLineFragmentDoc}
` as unknown as DocumentNode<TFetchStagedConnectorQuery, TFetchStagedConnectorQueryVariables>;
export const FetchWhereDeployedDocument = gql`
  query FetchWhereDeployed($id: ID!) {
    stagedConnector(id: $id) {
      ...WhereDeployed
    }
  }
  ${WhereDeployedFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TFetchWhereDeployedQuery, TFetchWhereDeployedQueryVariables>;
export const FetchConnectorAttemptsDocument = gql`
  query FetchConnectorAttempts($id: ID!) {
    stagedConnector(id: $id) {
      id
      activity {
        ...JournalWithReports
      }
    }
  }
  ${JournalWithReportsFragmentDoc}
  ${JournalLineFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TFetchConnectorAttemptsQuery, TFetchConnectorAttemptsQueryVariables>;
export const FetchListedConnectorsDocument = gql`
  query FetchListedConnectors(
    $limit: Int!
    $offset: Int!
    $sort: [String!]
    $isPrivate: Boolean
    $integrationTypes: [String!]
    $statuses: [String!]
    $previewabilities: [String!]
    $regions: [String!]
    $text: String
  ) {
    gateway {
      projectKey
      region
    }
    stagedConnectors(
      limit: $limit
      offset: $offset
      sort: $sort
      isPrivate: $isPrivate
      integrationTypes: $integrationTypes
      statuses: $statuses
      previewabilities: $previewabilities
      regions: $regions
      text: $text
    ) {
      total
      complete
      results {
        ...ListedConnector
      }
    }
  }
  ${ListedConnectorFragmentDoc}
  ${StagedConnectorSummaryFragmentDoc}
  ${WhereDeployedFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TFetchListedConnectorsQuery, TFetchListedConnectorsQueryVariables>;
export const FetchDeploymentTimelineDocument = gql`
  query FetchDeploymentTimeline($id: ID!) {
    deploymentActivity(id: $id) {
      asOf
      available
      complete
      entries {
        ...DeploymentJournalLine
        change {
          connectorBefore {
            version
            tag
          }
          connectorAfter {
            version
            tag
          }
          updateConnector
          skipScripts
          values {
            application
            key
            isSetting
            before
            after
          }
          omittedValues
          secretsReplaced {
            application
            key
          }
        }
        ending {
          report {
            ...ReportLines
          }
        }
      }
    }
  }
  ${DeploymentJournalLineFragmentDoc}
  ${JournalLineFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TFetchDeploymentTimelineQuery, TFetchDeploymentTimelineQueryVariables>;
export const FetchSecretChangesDocument = gql`
  query FetchSecretChanges($id: ID!) {
    deploymentActivity(id: $id) {
      entries {
        origin
        state
        startedAt
        change {
          secretsReplaced {
            application
            key
          }
        }
      }
    }
  }
` as unknown as DocumentNode<TFetchSecretChangesQuery, TFetchSecretChangesQueryVariables>;
export const FetchComparedDeploymentsDocument = gql`
  query FetchComparedDeployments($left: ID!, $right: ID!) {
    left: deployment(id: $left) {
      ...ComparedDeployment
    }
    right: deployment(id: $right) {
      ...ComparedDeployment
    }
  }
  ${ComparedDeploymentFragmentDoc}
  ${HeldConfigurationFragmentDoc}
` as unknown as DocumentNode<TFetchComparedDeploymentsQuery, TFetchComparedDeploymentsQueryVariables>;
export const FetchDeploymentChoicesDocument = gql`
  query FetchDeploymentChoices($text: String) {
    deployments(limit: 50, sort: ["name asc"], text: $text) {
      results {
        id
        key
        connector {
          id
          name
          version
        }
      }
    }
  }
` as unknown as DocumentNode<TFetchDeploymentChoicesQuery, TFetchDeploymentChoicesQueryVariables>;
export const CreateDeploymentDocument = gql`
  mutation CreateDeployment($draft: DeploymentDraft!, $reason: String!, $click: Click!) {
    createDeployment(draft: $draft, reason: $reason, click: $click) {
      id
    }
  }
` as unknown as DocumentNode<TCreateDeploymentMutation, TCreateDeploymentMutationVariables>;
export const FetchDeployableConnectorDocument = gql`
  query FetchDeployableConnector($ids: [ID!], $keys: [String!], $id: ID, $key: String) {
    gateway {
      projectKey
      region
      missingScopes
    }
    connectors(limit: 1, ids: $ids, keys: $keys) {
      results {
        id
        key
        name
        version
        repository {
          url
          tag
        }
        applications {
          ...DeclaredApplication
        }
        globalConfiguration {
          ...DeclaredSharedKeys
        }
        apiClientScopes
        supportedRegions
      }
    }
    stagedConnector(id: $id, key: $key) {
      id
      key
      name
      version
      repository {
        url
        tag
      }
      applications {
        ...DeclaredApplication
      }
      globalConfiguration {
        ...DeclaredSharedKeys
      }
      apiClientScopes
      supportedRegions
      isPreviewable
      private
      privateProjects
    }
  }
  ${DeclaredApplicationFragmentDoc}
  ${DeclaredSharedKeysFragmentDoc}
` as unknown as DocumentNode<TFetchDeployableConnectorQuery, TFetchDeployableConnectorQueryVariables>;
export const FetchDeployableConnectorsDocument = gql`
  query FetchDeployableConnectors($text: String, $keys: [String!], $hasKey: Boolean!) {
    connectors(limit: 20, text: $text) {
      total
      results {
        ...DeployableConnectorLine
      }
    }
    namedConnectors: connectors(limit: 1, keys: $keys) @include(if: $hasKey) {
      results {
        ...DeployableConnectorLine
      }
    }
    stagedConnectors(limit: 20, text: $text, previewabilities: ["true"]) {
      total
      results {
        id
        key
        name
        version
        repository {
          url
          tag
        }
      }
    }
  }
  ${DeployableConnectorLineFragmentDoc}
` as unknown as DocumentNode<TFetchDeployableConnectorsQuery, TFetchDeployableConnectorsQueryVariables>;
export const FetchDeploymentDocument = gql`
  query FetchDeployment($id: ID!) {
    deployment(id: $id) {
      ...DeploymentDetail
    }
    deploymentActivity(id: $id) {
      asOf
      available
      complete
      entries {
        ...DeploymentJournalLine
      }
    }
  }
  ${DeploymentDetailFragmentDoc}
  ${DeploymentSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
  ${HeldConfigurationFragmentDoc}
  ${DeclaredApplicationFragmentDoc}
  ${DeclaredSharedKeysFragmentDoc}
  ${DeploymentJournalLineFragmentDoc}
  ${JournalLineFragmentDoc}
` as unknown as DocumentNode<TFetchDeploymentQuery, TFetchDeploymentQueryVariables>;
export const FetchDeployedConnectorsDocument = gql`
  query FetchDeployedConnectors {
    deployments(limit: 500, sort: ["connector asc"]) {
      results {
        id
        connector {
          id
          name
        }
      }
    }
  }
` as unknown as DocumentNode<TFetchDeployedConnectorsQuery, TFetchDeployedConnectorsQueryVariables>;
export const FetchListedDeploymentsDocument = gql`
  query FetchListedDeployments(
    $limit: Int!
    $offset: Int!
    $sort: [String!]
    $deploymentType: String
    $statuses: [String!]
    $regions: [String!]
    $drifts: [String!]
    $concerns: [String!]
    $connectorIds: [ID!]
    $text: String
  ) {
    deployments(
      limit: $limit
      offset: $offset
      sort: $sort
      deploymentType: $deploymentType
      statuses: $statuses
      regions: $regions
      drifts: $drifts
      concerns: $concerns
      connectorIds: $connectorIds
      text: $text
    ) {
      total
      complete
      results {
        ...ListedDeployment
      }
    }
  }
  ${ListedDeploymentFragmentDoc}
  ${DeploymentSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TFetchListedDeploymentsQuery, TFetchListedDeploymentsQueryVariables>;
export const FetchPreviewsDocument = gql`
  query FetchPreviews {
    deployments(limit: 500, deploymentType: "preview", sort: ["since asc"]) {
      complete
      results {
        ...PreviewDeployment
      }
    }
  }
  ${PreviewDeploymentFragmentDoc}
` as unknown as DocumentNode<TFetchPreviewsQuery, TFetchPreviewsQueryVariables>;
export const FetchRedeployableDocument = gql`
  query FetchRedeployable($id: ID!) {
    gateway {
      omittedSecrets
    }
    deployment(id: $id) {
      ...Redeployable
    }
  }
  ${RedeployableFragmentDoc}
  ${DeclaredApplicationFragmentDoc}
  ${DeclaredSharedKeysFragmentDoc}
  ${HeldConfigurationFragmentDoc}
` as unknown as DocumentNode<TFetchRedeployableQuery, TFetchRedeployableQueryVariables>;
export const RedeployDeploymentDocument = gql`
  mutation RedeployDeployment(
    $id: ID!
    $version: Int!
    $redeploy: Redeploy!
    $reason: String!
    $click: Click!
  ) {
    redeployDeployment(id: $id, version: $version, redeploy: $redeploy, reason: $reason, click: $click) {
      ...Redeployable
    }
  }
  ${RedeployableFragmentDoc}
  ${DeclaredApplicationFragmentDoc}
  ${DeclaredSharedKeysFragmentDoc}
  ${HeldConfigurationFragmentDoc}
` as unknown as DocumentNode<TRedeployDeploymentMutation, TRedeployDeploymentMutationVariables>;
export const SearchConfigurationsDocument = gql`
  query SearchConfigurations($text: String!, $exact: Boolean!) {
    configurationSearch(text: $text, exact: $exact) {
      complete
      searched
      hits {
        deploymentId
        deploymentKey
        deploymentType
        connectorName
        application
        key
        value
      }
    }
  }
` as unknown as DocumentNode<TSearchConfigurationsQuery, TSearchConfigurationsQueryVariables>;
export const UndeployDeploymentDocument = gql`
  mutation UndeployDeployment($id: ID!, $version: Int!, $reason: String!, $click: Click!) {
    undeployDeployment(id: $id, version: $version, reason: $reason, click: $click) {
      ...DeploymentDetail
    }
  }
  ${DeploymentDetailFragmentDoc}
  ${DeploymentSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
  ${HeldConfigurationFragmentDoc}
  ${DeclaredApplicationFragmentDoc}
  ${DeclaredSharedKeysFragmentDoc}
` as unknown as DocumentNode<TUndeployDeploymentMutation, TUndeployDeploymentMutationVariables>;
export const FetchDeploymentWiringDocument = gql`
  query FetchDeploymentWiring($id: ID!) {
    deployment(id: $id) {
      id
      type
      isOwn
      status
      buildReport {
        ...ReportLines
      }
      applications {
        id
        applicationName
        applicationType
        url
        topic
        schedule
      }
      wiring {
        ...DeploymentWiring
      }
    }
  }
  ${ReportLinesFragmentDoc}
  ${DeploymentWiringFragmentDoc}
  ${SubscriptionLineFragmentDoc}
  ${ExtensionLineFragmentDoc}
  ${TypeLineFragmentDoc}
` as unknown as DocumentNode<TFetchDeploymentWiringQuery, TFetchDeploymentWiringQueryVariables>;
export const ProbeApplicationDocument = gql`
  query ProbeApplication($deploymentId: ID!, $applicationName: String!, $path: String!) {
    applicationProbe(deploymentId: $deploymentId, applicationName: $applicationName, path: $path) {
      status
      failure
      duration
      askedAt
    }
  }
` as unknown as DocumentNode<TProbeApplicationQuery, TProbeApplicationQueryVariables>;
export const FetchOverviewDocument = gql`
  query FetchOverview {
    overview {
      asOf
      connectors {
        complete
        total
        previewRejected
        publicationFailed
      }
      deployments {
        complete
        total
        failed
        stuck
        withWarnings
        drifted
        updateAvailable
        lingering
        byStatus {
          type
          status
          count
        }
      }
      runs {
        id
        kind
        subjectType
        subjectId
        subjectName
        tag
        startedAt
        endedAt
        verdict
        startIsExact
        endIsExact
      }
      subscriptions {
        id
        key
        status
      }
      missingScopes
    }
  }
` as unknown as DocumentNode<TFetchOverviewQuery, TFetchOverviewQueryVariables>;
export const FetchWatchedConnectorDocument = gql`
  query FetchWatchedConnector($id: ID!) {
    stagedConnector(id: $id) {
      id
      name
      status
      isPreviewable
    }
  }
` as unknown as DocumentNode<TFetchWatchedConnectorQuery, TFetchWatchedConnectorQueryVariables>;
export const FetchWatchedDeploymentDocument = gql`
  query FetchWatchedDeployment($id: ID!) {
    deployment(id: $id) {
      ...DeploymentSummary
    }
  }
  ${DeploymentSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TFetchWatchedDeploymentQuery, TFetchWatchedDeploymentQueryVariables>;
export const CreateSyncTargetDocument = gql`
  mutation CreateSyncTarget($key: String!, $target: SyncTargetDraft!) {
    createSyncTarget(key: $key, target: $target) {
      ...RegisteredTarget
    }
  }
  ${RegisteredTargetFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TCreateSyncTargetMutation, TCreateSyncTargetMutationVariables>;
export const FetchTargetHealthDocument = gql`
  query FetchTargetHealth($key: String!) {
    syncTargetHealth(key: $key) {
      name
      url
      status
      failure
      duration
      askedAt
    }
  }
` as unknown as DocumentNode<TFetchTargetHealthQuery, TFetchTargetHealthQueryVariables>;
export const FetchTargetRegistryDocument = gql`
  query FetchTargetRegistry {
    syncTargets {
      asOf
      complete
      results {
        ...RegisteredTarget
      }
      suggestions {
        deploymentId
        deploymentKey
        key
        label
        mode
        resourceTypes
        messageTypes
        changes
        subscriptionKeys
        subscribed
      }
      subscriptions {
        id
        key
        status
        messages {
          resourceTypeId
          types
        }
        changes
      }
      missingScopes
    }
  }
  ${RegisteredTargetFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TFetchTargetRegistryQuery, TFetchTargetRegistryQueryVariables>;
export const UpdateSyncTargetDocument = gql`
  mutation UpdateSyncTarget($key: String!, $version: Int!, $target: SyncTargetDraft!) {
    updateSyncTarget(key: $key, version: $version, target: $target) {
      ...RegisteredTarget
    }
  }
  ${RegisteredTargetFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TUpdateSyncTargetMutation, TUpdateSyncTargetMutationVariables>;
