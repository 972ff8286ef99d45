import type { SubscriptionDraft } from '@commercetools/platform-sdk';

type NotificationListener = (notification: ResourceNotification) => void;

/** Tries to hand the test notification to the destination; answers why it could not, or null. */
type DestinationTest = (test: {
  projectKey: string;
  draft: SubscriptionDraft;
  body: Record<string, unknown>;
}) => Promise<string | null>;

/** Something that Subscriptions of this resource type may ask for; `body` is what the platform writes in its own format. */
export type ResourceNotification = {
  projectKey: string;
  kind: 'message' | 'change';
  resource: { typeId: string; id: string };
  /** The Message, or ResourceCreated, ResourceUpdated, ResourceDeleted: with `notificationType` and `projectKey`, without an envelope. */
  body: Record<string, unknown>;
};

export type Notifications = {
  publish: NotificationListener;
  /** Calls `listener` for each notification, in the order of the changes; answers a function that ends it. */
  subscribe: (listener: NotificationListener) => () => void;
  /** A Subscription is created only when this test succeeds; without one every destination is reachable. */
  testDestinationsWith: (test: DestinationTest) => void;
  testDestination: DestinationTest;
};

export function createNotifications(): Notifications {
  const listeners = new Set<NotificationListener>();
  let destinationTest: DestinationTest = () => Promise.resolve(null);
  return {
    publish: (notification) => listeners.forEach((listener) => listener(notification)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    testDestinationsWith: (test) => {
      destinationTest = test;
    },
    testDestination: (test) => destinationTest(test),
  };
}
