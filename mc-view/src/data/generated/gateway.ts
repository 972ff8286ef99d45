// Written by `npm run codegen`; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
import gql from 'graphql-tag';
export type TFetchFeedDetailsQueryVariables = Exact<{
  deploymentKeys: Array<string>;
}>;

export type TFetchFeedDetailsQuery = {
  syncFeed: {
    deployments: Array<{
      id: string;
      key: string | null;
      globalConfiguration: {
        standardConfiguration: Array<{ key: string }>;
        securedConfiguration: Array<{ key: string }>;
      } | null;
      applications: Array<{
        id: string;
        topic: string | null;
        standardConfiguration: Array<{ key: string }>;
        securedConfiguration: Array<{ key: string }>;
      }>;
    }> | null;
  };
};

export type TFetchSyncFeedQueryVariables = Exact<{
  deploymentKeys: Array<string>;
  targets: Array<string>;
}>;

export type TFetchSyncFeedQuery = {
  syncFeed: {
    asOf: string;
    missingScopes: Array<string>;
    subscriptions: Array<{
      id: string;
      key: string | null;
      status: string;
      changes: Array<string>;
      messages: Array<{ resourceTypeId: string; types: Array<string> }>;
    }> | null;
    deployments: Array<{
      id: string;
      key: string | null;
      status: string;
      connector: { repository: { tag: string } };
    }> | null;
    runs: Array<{
      id: string;
      kind: string;
      subjectId: string;
      subjectName: string | null;
      tag: string | null;
      startedAt: string;
      endedAt: string;
      verdict: string;
    }> | null;
    lastReports: Array<{ target: string; at: string | null }> | null;
  };
};

export const FetchFeedDetailsDocument = gql`
  query FetchFeedDetails($deploymentKeys: [String!]!) {
    syncFeed(deploymentKeys: $deploymentKeys, targets: []) {
      deployments {
        id
        key
        globalConfiguration {
          standardConfiguration {
            key
          }
          securedConfiguration {
            key
          }
        }
        applications {
          id
          topic
          standardConfiguration {
            key
          }
          securedConfiguration {
            key
          }
        }
      }
    }
  }
` as unknown as DocumentNode<TFetchFeedDetailsQuery, TFetchFeedDetailsQueryVariables>;
export const FetchSyncFeedDocument = gql`
  query FetchSyncFeed($deploymentKeys: [String!]!, $targets: [String!]!) {
    syncFeed(deploymentKeys: $deploymentKeys, targets: $targets) {
      asOf
      missingScopes
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
      deployments {
        id
        key
        status
        connector {
          repository {
            tag
          }
        }
      }
      runs {
        id
        kind
        subjectId
        subjectName
        tag
        startedAt
        endedAt
        verdict
      }
      lastReports {
        target
        at
      }
    }
  }
` as unknown as DocumentNode<TFetchSyncFeedQuery, TFetchSyncFeedQueryVariables>;
