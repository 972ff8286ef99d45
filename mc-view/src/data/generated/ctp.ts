// Written by `npm run codegen`; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
import gql from 'graphql-tag';
export type TFetchMissedMessagesQueryVariables = Exact<{
  where: string;
}>;

export type TFetchMissedMessagesQuery = {
  messages: {
    total: number;
    results: Array<{
      id: string;
      type: string;
      createdAt: string;
      resourceRef: { typeId: string; id: string };
    }>;
  };
};

export type TFetchMorePlatformSyncQueryVariables = Exact<{
  withRecords: boolean;
  recordsWhere: string;
  withOlderMessages: boolean;
  messagesWhere: string;
  withPayments: boolean;
  paymentsWhere: string;
  withPaymentRecords: boolean;
  paymentRecordsWhere: string;
  withPaymentMessages: boolean;
  paymentMessagesWhere: string;
}>;

export type TFetchMorePlatformSyncQuery = {
  records?: { results: Array<TSyncObjectFragment> };
  olderMessages?: TSyncMessagesFragment;
  payments?: { results: Array<{ id: string; version: number; createdAt: string; lastModifiedAt: string }> };
  paymentRecords?: { results: Array<TSyncObjectFragment> };
  paymentMessages?: TSyncMessagesFragment;
};

export type TSyncObjectFragment = {
  id: string;
  version: number;
  key: string;
  value: unknown;
  createdAt: string;
  lastModifiedAt: string;
};

export type TSyncMessagesFragment = {
  total: number;
  results: Array<{
    id: string;
    type: string;
    sequenceNumber: number;
    resourceVersion: number;
    createdAt: string;
    resourceRef: { typeId: string; id: string };
  }>;
};

export type TFetchPlatformSyncQueryVariables = Exact<{
  id: string;
  isOrder: boolean;
  isCustomer: boolean;
  isProduct: boolean;
  withRecords: boolean;
  recordsWhere: string;
  withTargets: boolean;
  withMessages: boolean;
  messagesWhere: string;
  withSettings: boolean;
  withRegistrations: boolean;
  registrationContainer: string;
}>;

export type TFetchPlatformSyncQuery = {
  order?: {
    id: string;
    version: number;
    orderNumber: string | null;
    createdAt: string;
    lastModifiedAt: string;
    paymentInfo: { paymentRefs: Array<{ id: string }> } | null;
    syncInfo: Array<{
      externalId: string | null;
      syncedAt: string;
      channel: { id: string; key: string } | null;
    }>;
  } | null;
  customer?: {
    id: string;
    version: number;
    customerNumber: string | null;
    createdAt: string;
    lastModifiedAt: string;
  } | null;
  product?: {
    id: string;
    version: number;
    key: string | null;
    createdAt: string;
    lastModifiedAt: string;
  } | null;
  records?: { results: Array<TSyncObjectFragment> };
  targets?: { results: Array<TSyncObjectFragment> };
  messages?: TSyncMessagesFragment;
  settings?: { key: string; messages: { enabled: boolean; deleteDaysAfterCreation: number | null } };
  registrations?: { results: Array<{ id: string; value: unknown }> };
};

export const SyncObjectFragmentDoc = gql`
  fragment SyncObject on CustomObject {
    id
    version
    key
    value
    createdAt
    lastModifiedAt
  }
` as unknown as DocumentNode<TSyncObjectFragment, unknown>;
export const SyncMessagesFragmentDoc = gql`
  fragment SyncMessages on MessageQueryResult {
    total
    results {
      id
      type
      sequenceNumber
      resourceVersion
      createdAt
      resourceRef {
        typeId
        id
      }
    }
  }
` as unknown as DocumentNode<TSyncMessagesFragment, unknown>;
export const FetchMissedMessagesDocument = gql`
  query FetchMissedMessages($where: String!) {
    messages(where: $where, sort: ["createdAt desc"], limit: 500) {
      total
      results {
        id
        type
        createdAt
        resourceRef {
          typeId
          id
        }
      }
    }
  }
` as unknown as DocumentNode<TFetchMissedMessagesQuery, TFetchMissedMessagesQueryVariables>;
export const FetchMorePlatformSyncDocument = gql`
  query FetchMorePlatformSync(
    $withRecords: Boolean!
    $recordsWhere: String!
    $withOlderMessages: Boolean!
    $messagesWhere: String!
    $withPayments: Boolean!
    $paymentsWhere: String!
    $withPaymentRecords: Boolean!
    $paymentRecordsWhere: String!
    $withPaymentMessages: Boolean!
    $paymentMessagesWhere: String!
  ) {
    records: customObjects(container: "sync-status", where: $recordsWhere, limit: 500)
      @include(if: $withRecords) {
      results {
        ...SyncObject
      }
    }
    olderMessages: messages(where: $messagesWhere, sort: ["createdAt desc"], limit: 500, offset: 500)
      @include(if: $withOlderMessages) {
      ...SyncMessages
    }
    payments(where: $paymentsWhere, limit: 100) @include(if: $withPayments) {
      results {
        id
        version
        createdAt
        lastModifiedAt
      }
    }
    paymentRecords: customObjects(container: "sync-status", where: $paymentRecordsWhere, limit: 500)
      @include(if: $withPaymentRecords) {
      results {
        ...SyncObject
      }
    }
    paymentMessages: messages(where: $paymentMessagesWhere, sort: ["createdAt desc"], limit: 500)
      @include(if: $withPaymentMessages) {
      ...SyncMessages
    }
  }
  ${SyncObjectFragmentDoc}
  ${SyncMessagesFragmentDoc}
` as unknown as DocumentNode<TFetchMorePlatformSyncQuery, TFetchMorePlatformSyncQueryVariables>;
export const FetchPlatformSyncDocument = gql`
  query FetchPlatformSync(
    $id: String!
    $isOrder: Boolean!
    $isCustomer: Boolean!
    $isProduct: Boolean!
    $withRecords: Boolean!
    $recordsWhere: String!
    $withTargets: Boolean!
    $withMessages: Boolean!
    $messagesWhere: String!
    $withSettings: Boolean!
    $withRegistrations: Boolean!
    $registrationContainer: String!
  ) {
    order(id: $id) @include(if: $isOrder) {
      id
      version
      orderNumber
      createdAt
      lastModifiedAt
      paymentInfo {
        paymentRefs {
          id
        }
      }
      syncInfo {
        channel {
          id
          key
        }
        externalId
        syncedAt
      }
    }
    customer(id: $id) @include(if: $isCustomer) {
      id
      version
      customerNumber
      createdAt
      lastModifiedAt
    }
    product(id: $id) @include(if: $isProduct) {
      id
      version
      key
      createdAt
      lastModifiedAt
    }
    records: customObjects(container: "sync-status", where: $recordsWhere, limit: 500)
      @include(if: $withRecords) {
      results {
        ...SyncObject
      }
    }
    targets: customObjects(container: "sync-target", limit: 500) @include(if: $withTargets) {
      results {
        ...SyncObject
      }
    }
    messages(where: $messagesWhere, sort: ["createdAt desc"], limit: 500) @include(if: $withMessages) {
      ...SyncMessages
    }
    settings: project @include(if: $withSettings) {
      key
      messages {
        enabled
        deleteDaysAfterCreation
      }
    }
    registrations: customObjects(
      container: $registrationContainer
      sort: ["lastModifiedAt desc"]
      limit: 100
    ) @include(if: $withRegistrations) {
      results {
        id
        value
      }
    }
  }
  ${SyncObjectFragmentDoc}
  ${SyncMessagesFragmentDoc}
` as unknown as DocumentNode<TFetchPlatformSyncQuery, TFetchPlatformSyncQueryVariables>;
