import type { AddressedApplication } from '../deployment/addresses.js';
import type { WiredExtension, WiredSubscription } from '../deployment/wiring.js';

/** A healthy Subscription of orders that delivers to the topic of a built event application. */
export function buildSubscription(part: Partial<WiredSubscription> = {}): WiredSubscription {
  return {
    id: 'subscription-1',
    key: 'orders',
    destinationType: 'GoogleCloudPubSub',
    destination: 'projects/connect/topics/orders-1',
    status: 'Healthy',
    resourceTypes: ['order'],
    ...part,
  };
}

/** An Extension of carts that calls a built service. */
export function buildExtension(part: Partial<WiredExtension> = {}): WiredExtension {
  return {
    id: 'extension-1',
    key: 'carts',
    destinationType: 'HTTP',
    destination: 'https://service-1.example.com/service/carts',
    resourceTypes: ['cart'],
    ...part,
  };
}

/** An event application with its topic. */
export function buildEvent(part: Partial<AddressedApplication> = {}): AddressedApplication {
  return {
    applicationName: 'event',
    applicationType: 'event',
    url: null,
    topic: 'projects/connect/topics/orders-1',
    ...part,
  };
}

/** A service with its URL. */
export function buildService(part: Partial<AddressedApplication> = {}): AddressedApplication {
  return {
    applicationName: 'service',
    applicationType: 'service',
    url: 'https://service-1.example.com/service',
    topic: null,
    ...part,
  };
}
