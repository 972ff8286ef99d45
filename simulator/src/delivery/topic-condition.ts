import type { Destination } from '@commercetools/platform-sdk';
import type { DeliverySettings } from './delivery-settings.js';
import { destinationName } from './destination-name.js';

export type Topic = 'accepts' | 'misconfigured' | 'unavailable';

/** What the destination does with what is published to it; one that nobody configured takes everything. */
export function topicCondition({ destinations }: DeliverySettings, destination: Destination): Topic {
  return destinations[destinationName(destination)]?.topic ?? 'accepts';
}
