import type { Wiring, WiringPart } from '@connect-console/domain';

import type { ProjectList } from './read-whole-list.js';
import { toExtension, toSubscription, toType } from './to-wiring.js';

type PartOfWiring<Part extends WiringPart> = ProjectList<NonNullable<Wiring[Part]>[number]> & {
  /** The least that reads it. */
  scope: string;
};

/** Where a Subscription delivers to, without what it needs for that. */
export const SUBSCRIPTION_DESTINATION = `destination { type
        ... on GoogleCloudPubSubDestination { projectId topic }
        ... on SNSDestination { topicArn }
        ... on SQSDestination { queueUrl }
        ... on EventGridDestination { uri }
        ... on EventBridgeDestination { source }
        ... on ConfluentCloudDestination { bootstrapServer topic } }`;

/** How each part of the wiring is asked for: apart, so that what one lacks takes nothing from the others. */
export const PARTS_OF_WIRING: { [Part in WiringPart]: PartOfWiring<Part> } = {
  subscriptions: {
    field: 'subscriptions',
    scope: 'manage_subscriptions',
    selection: `id key status messages { resourceTypeId } changes { resourceTypeId } ${SUBSCRIPTION_DESTINATION}`,
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
