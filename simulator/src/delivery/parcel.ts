import type { Subscription } from '@commercetools/platform-sdk';
import type { Clock } from '../clock.js';
import type { DeliveryRecord } from './delivery-log.js';
import { behaviorOf, type DeliverySettings } from './delivery-settings.js';
import { destinationName, maximumBytesOf } from './destination-name.js';
import { type Notification, payloadOf } from './payload.js';

/** A notification on its way to one subscription. */
export type Parcel = {
  subscription: { projectKey: string; id: string; key?: string | undefined };
  /** Name of the destination. */
  destination: string;
  notification: Notification;
  payload: unknown;
};

/** A Subscription, or one that is about to be created. */
type Publishable = Pick<Subscription, 'id' | 'key' | 'destination'> & Partial<Pick<Subscription, 'format'>>;

/** What is handed to the broker for one subscription. */
export function parcelOf(
  settings: DeliverySettings,
  projectKey: string,
  { id, key, destination, format }: Publishable,
  notification: Notification,
): Parcel {
  const subscription = { projectKey, id, key };
  const { maximumBytes = maximumBytesOf(destination) } = behaviorOf(settings, subscription);
  return {
    subscription,
    destination: destinationName(destination),
    notification,
    payload: payloadOf(notification, { format: format?.type, maximumBytes }),
  };
}

/** The name of a push subscription to the destination. */
export function pushSubscription({ destination }: Pick<Parcel, 'destination'>): string {
  const [, projectId, topic] = /^projects\/(.+)\/topics\/(.+)$/.exec(destination) ?? [];
  return `projects/${projectId ?? 'simulator'}/subscriptions/${topic ?? destination}`;
}

/** What the log says of a notification, whatever happens to it. */
export function noteOf(
  { subscription, notification }: Pick<Parcel, 'subscription' | 'notification'>,
  clock: Clock,
): Omit<DeliveryRecord, 'attempt' | 'event' | 'answer'> {
  const { type, notificationType, resource, sequenceNumber } = notification;
  return {
    at: new Date(clock.now()).toISOString(),
    projectKey: subscription.projectKey,
    subscription: subscription.key ?? subscription.id,
    notification: typeof type === 'string' ? type : notificationType,
    resource,
    sequenceNumber: typeof sequenceNumber === 'number' ? sequenceNumber : undefined,
  };
}
