import type { Wiring, WiringPart } from '@connect-console/domain';

import { toExtension, toSubscription, toType } from './to-wiring.js';

export type PartOfWiring<Part extends WiringPart> = {
  /** Of the GraphQL API */
  field: string;
  /** What is selected of each: never a credential. */
  selection: string;
  /** The least that reads it. */
  scope: string;
  toModel: (wire: unknown) => NonNullable<Wiring[Part]>[number] | null;
};

/** How each part of the wiring is asked for: apart, so that what one lacks takes nothing from the others. */
export const PARTS_OF_WIRING: { [Part in WiringPart]: PartOfWiring<Part> } = {
  subscriptions: {
    field: 'subscriptions',
    scope: 'manage_subscriptions',
    selection: `id key status messages { resourceTypeId } changes { resourceTypeId }
      destination { type
        ... on GoogleCloudPubSubDestination { projectId topic }
        ... on SNSDestination { topicArn }
        ... on SQSDestination { queueUrl }
        ... on EventGridDestination { uri }
        ... on EventBridgeDestination { source }
        ... on ConfluentCloudDestination { bootstrapServer topic } }`,
    toModel: toSubscription,
  },
  extensions: {
    field: 'extensions',
    scope: 'manage_extensions',
    selection: `id key triggers { resourceTypeId }
      destination { type
        ... on HttpDestination { url }
        ... on GoogleCloudFunctionDestination { url }
        ... on AWSLambdaDestination { arn } }`,
    toModel: toExtension,
  },
  types: {
    field: 'typeDefinitions',
    scope: 'view_types',
    selection: 'id key resourceTypeIds',
    toModel: toType,
  },
};
