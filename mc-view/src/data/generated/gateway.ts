// Written by `npm run codegen`; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
import gql from 'graphql-tag';
export type TFetchConnectedSystemsQueryVariables = Exact<{
  limit: number;
}>;

export type TFetchConnectedSystemsQuery = {
  deployments: {
    total: number;
    results: Array<{
      id: string;
      key: string | null;
      status: string;
      connector: { name: string; repository: { tag: string } };
      buildReport: { entries: Array<{ type: string; title: string }> } | null;
    }>;
  };
};

export const FetchConnectedSystemsDocument = gql`
  query FetchConnectedSystems($limit: Int!) {
    deployments(limit: $limit) {
      total
      results {
        id
        key
        status
        connector {
          name
          repository {
            tag
          }
        }
        buildReport {
          entries {
            type
            title
          }
        }
      }
    }
  }
` as unknown as DocumentNode<TFetchConnectedSystemsQuery, TFetchConnectedSystemsQueryVariables>;
