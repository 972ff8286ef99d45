// Written by `npm run codegen`; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
import gql from 'graphql-tag';
export type TFindGatewayRegistrationsQueryVariables = Exact<{
  container: string;
}>;

export type TFindGatewayRegistrationsQuery = {
  customObjects: { results: Array<{ id: string; value: unknown }> };
};

export const FindGatewayRegistrationsDocument = gql`
  query FindGatewayRegistrations($container: String!) {
    customObjects(container: $container, sort: ["lastModifiedAt desc"], limit: 100) {
      results {
        id
        value
      }
    }
  }
` as unknown as DocumentNode<TFindGatewayRegistrationsQuery, TFindGatewayRegistrationsQueryVariables>;
