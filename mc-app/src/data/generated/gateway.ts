// Written by `npm run codegen`; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
import gql from 'graphql-tag';
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

export type TRequestConnectorPreviewMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type TRequestConnectorPreviewMutation = { requestConnectorPreview: TStagedConnectorDetailFragment };

export type TStagedConnectorDetailFragment = {
  version: number;
  description: string | null;
  apiClientScopes: Array<string>;
  private: boolean;
  privateProjects: Array<string>;
  documentationUrl: string | null;
  creator: { name: string | null; email: string | null; company: string | null };
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
export const StagedConnectorDetailFragmentDoc = gql`
  fragment StagedConnectorDetail on StagedConnector {
    ...StagedConnectorSummary
    version
    description
    creator {
      name
      email
      company
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
export const FetchStagedConnectorDocument = gql`
  query FetchStagedConnector($id: ID!) {
    stagedConnector(id: $id) {
      ...StagedConnectorDetail
    }
  }
  ${StagedConnectorDetailFragmentDoc}
  ${StagedConnectorSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
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
export const RequestConnectorPreviewDocument = gql`
  mutation RequestConnectorPreview($id: ID!, $version: Int!) {
    requestConnectorPreview(id: $id, version: $version) {
      ...StagedConnectorDetail
    }
  }
  ${StagedConnectorDetailFragmentDoc}
  ${StagedConnectorSummaryFragmentDoc}
  ${ReportLinesFragmentDoc}
` as unknown as DocumentNode<TRequestConnectorPreviewMutation, TRequestConnectorPreviewMutationVariables>;
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
