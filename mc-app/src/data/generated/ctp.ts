// Written by `npm run codegen`; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
import gql from 'graphql-tag';
export type TFetchSyncSituationQueryVariables = Exact<{
  withRecords: boolean;
  withFailing: boolean;
  withTargets: boolean;
  withMessages: boolean;
  withSettings: boolean;
  withChannels: boolean;
}>;

export type TFetchSyncSituationQuery = {
  records?: {
    results: Array<{
      key: string;
      version: number;
      value: unknown;
      createdAt: string;
      lastModifiedAt: string;
    }>;
  };
  failing?: { total: number; results: Array<{ key: string }> };
  targets?: {
    results: Array<{
      key: string;
      version: number;
      value: unknown;
      createdAt: string;
      lastModifiedAt: string;
    }>;
  };
  messages?: { results: Array<{ id: string; createdAt: string }> };
} & TProjectSetupFragment;

export type TFetchSetupQueryVariables = Exact<{
  withSettings: boolean;
  withChannels: boolean;
}>;

export type TFetchSetupQuery = TProjectSetupFragment;

export type TProjectSetupFragment = {
  settings?: {
    key: string;
    version: number;
    messages: { enabled: boolean; deleteDaysAfterCreation: number | null };
  };
  channels?: { total: number; results: Array<{ id: string; key: string }> };
};

export const ProjectSetupFragmentDoc = gql`
  fragment ProjectSetup on Query {
    settings: project @include(if: $withSettings) {
      key
      version
      messages {
        enabled
        deleteDaysAfterCreation
      }
    }
    channels(
      where: "roles contains any (\\"OrderExport\\", \\"OrderImport\\")"
      sort: ["key asc"]
      limit: 500
    ) @include(if: $withChannels) {
      total
      results {
        id
        key
      }
    }
  }
` as unknown as DocumentNode<TProjectSetupFragment, unknown>;
export const FetchSyncSituationDocument = gql`
  query FetchSyncSituation(
    $withRecords: Boolean!
    $withFailing: Boolean!
    $withTargets: Boolean!
    $withMessages: Boolean!
    $withSettings: Boolean!
    $withChannels: Boolean!
  ) {
    records: customObjects(container: "sync-status", sort: ["lastModifiedAt desc"], limit: 500)
      @include(if: $withRecords) {
      results {
        key
        version
        value
        createdAt
        lastModifiedAt
      }
    }
    failing: customObjects(
      container: "sync-status"
      where: "value(status=\\"Failed\\")"
      sort: ["lastModifiedAt desc"]
      limit: 500
    ) @include(if: $withFailing) {
      total
      results {
        key
      }
    }
    targets: customObjects(container: "sync-target", limit: 500) @include(if: $withTargets) {
      results {
        key
        version
        value
        createdAt
        lastModifiedAt
      }
    }
    messages(sort: ["createdAt desc"], limit: 500) @include(if: $withMessages) {
      results {
        id
        createdAt
      }
    }
    ...ProjectSetup
  }
  ${ProjectSetupFragmentDoc}
` as unknown as DocumentNode<TFetchSyncSituationQuery, TFetchSyncSituationQueryVariables>;
export const FetchSetupDocument = gql`
  query FetchSetup($withSettings: Boolean!, $withChannels: Boolean!) {
    ...ProjectSetup
  }
  ${ProjectSetupFragmentDoc}
` as unknown as DocumentNode<TFetchSetupQuery, TFetchSetupQueryVariables>;
