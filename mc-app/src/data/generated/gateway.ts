// Written by `npm run codegen`; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
import gql from 'graphql-tag';
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

export type TFetchStagedConnectorsQueryVariables = Exact<{
  limit: number;
  offset: number;
  sort?: Array<string> | null | undefined;
  isPrivate?: boolean | null | undefined;
  integrationTypes?: Array<string> | null | undefined;
}>;

export type TFetchStagedConnectorsQuery = {
  stagedConnectors: { total: number; results: Array<TStagedConnectorSummaryFragment> };
};

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

export type TFetchWatchedConnectorQueryVariables = Exact<{
  id: string;
}>;

export type TFetchWatchedConnectorQuery = {
  stagedConnector: { id: string; name: string; status: string; isPreviewable: string } | null;
};

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

export type TDeploymentDetailFragment = {
  version: number;
  applications: Array<{
    id: string;
    applicationName: string;
    applicationType: string | null;
    url: string | null;
    topic: string | null;
    schedule: string | null;
    standardConfiguration: Array<{ key: string; value: string }>;
    securedConfiguration: Array<{ key: string; isSet: boolean }>;
  }>;
  globalConfiguration: {
    standardConfiguration: Array<{ key: string; value: string }>;
    securedConfiguration: Array<{ key: string; isSet: boolean }>;
  } | null;
} & TDeploymentSummaryFragment;

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

export type TFetchDeploymentQueryVariables = Exact<{
  id: string;
}>;

export type TFetchDeploymentQuery = { deployment: TDeploymentDetailFragment | null };

export type TFetchDeploymentsQueryVariables = Exact<{
  limit: number;
  offset: number;
  sort?: Array<string> | null | undefined;
  deploymentType?: string | null | undefined;
}>;

export type TFetchDeploymentsQuery = {
  deployments: { total: number; results: Array<TDeploymentSummaryFragment> };
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
export const DeploymentDetailFragmentDoc = gql`
  fragment DeploymentDetail on Deployment {
    ...DeploymentSummary
    version
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
      url
      topic
      schedule
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
` as unknown as DocumentNode<TDeploymentDetailFragment, unknown>;
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
export const FetchStagedConnectorsDocument = gql`
  query FetchStagedConnectors(
    $limit: Int!
    $offset: Int!
    $sort: [String!]
    $isPrivate: Boolean
    $integrationTypes: [String!]
  ) {
    stagedConnectors(
      limit: $limit
      offset: $offset
      sort: $sort
      isPrivate: $isPrivate
      integrationTypes: $integrationTypes
    ) {
      total
      results {
        ...StagedConnectorSummary
      }
    }
  }
  ${StagedConnectorSummaryFragmentDoc}
` as unknown as DocumentNode<TFetchStagedConnectorsQuery, TFetchStagedConnectorsQueryVariables>;
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
export const FetchDeploymentDocument = gql`
  query FetchDeployment($id: ID!) {
    deployment(id: $id) {
      ...DeploymentDetail
    }
  }
  ${DeploymentDetailFragmentDoc}
  ${DeploymentSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TFetchDeploymentQuery, TFetchDeploymentQueryVariables>;
export const FetchDeploymentsDocument = gql`
  query FetchDeployments($limit: Int!, $offset: Int!, $sort: [String!], $deploymentType: String) {
    deployments(limit: $limit, offset: $offset, sort: $sort, deploymentType: $deploymentType) {
      total
      results {
        ...DeploymentSummary
      }
    }
  }
  ${DeploymentSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TFetchDeploymentsQuery, TFetchDeploymentsQueryVariables>;
