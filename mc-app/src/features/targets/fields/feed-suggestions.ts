import { messageResourceType, type FeedSubscription } from '@connect-console/domain';
import { union, type TargetValues } from './target.values';

const RESOURCE_TYPES: readonly string[] = ['order', 'payment', 'customer', 'product', 'category'];

// The ones that connectors of shops are known to act on; any other can be typed.
const MESSAGE_TYPES: readonly string[] = [
  'OrderCreated',
  'OrderImported',
  'OrderStateChanged',
  'OrderPaymentStateChanged',
  'OrderShipmentStateChanged',
  'OrderCustomerSet',
  'OrderEditApplied',
  'DeliveryAdded',
  'ReturnInfoAdded',
  'PaymentTransactionAdded',
  'PaymentTransactionStateChanged',
  'CustomerCreated',
  'CustomerDeleted',
  'ProductPublished',
  'ProductUnpublished',
  'CategoryCreated',
];

/** Resource types that a target can be about: those that something is subscribed to, and common ones. */
export function resourceTypeSuggestions(subscriptions: readonly FeedSubscription[]): string[] {
  const subscribed = subscriptions.flatMap(({ messages, changes }) => [
    ...messages.map(({ resourceTypeId }) => resourceTypeId),
    ...changes,
  ]);
  return union(RESOURCE_TYPES, subscribed);
}

/** Message types of these resource types: those that something is subscribed to first, then common ones. */
export function messageTypeSuggestions(
  subscriptions: readonly FeedSubscription[],
  resourceTypes: readonly string[],
): string[] {
  const subscribed = subscriptions
    .flatMap(({ messages }) => messages)
    .filter(({ resourceTypeId }) => resourceTypes.includes(resourceTypeId))
    .flatMap(({ types }) => types);
  const common = MESSAGE_TYPES.filter((type) => resourceTypes.includes(messageResourceType(type) ?? ''));
  return union(subscribed, common);
}

/** The values with everything that the chosen Subscriptions deliver. Messages count where both are delivered. */
export function withDelivered(
  values: TargetValues,
  subscriptions: readonly FeedSubscription[],
): TargetValues {
  const chosen = subscriptions.filter(({ key }) => key !== null && values.subscriptionKeys.includes(key));
  const feeds = chosen.flatMap(({ messages }) => messages);
  const ofMessages = feeds.map(({ resourceTypeId }) => resourceTypeId);
  const changes = chosen.flatMap((one) => one.changes).filter((type) => !ofMessages.includes(type));
  return {
    ...values,
    resourceTypes: union(values.resourceTypes, [...ofMessages, ...changes]),
    messageTypes: union(
      values.messageTypes,
      feeds.flatMap(({ types }) => types),
    ),
    changes: union(values.changes, changes).filter((type) => !ofMessages.includes(type)),
  };
}
