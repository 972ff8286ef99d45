import { expect, test } from '@jest/globals';
import { behaviorOf, deliverySettings } from './delivery-settings.js';

const SETTINGS = deliverySettings.parse({
  everySubscription: { drops: 0.1, duplicates: 0.2 },
  subscriptions: { 'demo-store/orders': { drops: 1 }, 'demo-store/a6f8d250': { duplicates: 1 } },
});

test.each([
  ['its key', { projectKey: 'demo-store', id: 'x', key: 'orders' }, { drops: 1, duplicates: 0.2 }],
  ['its id', { projectKey: 'demo-store', id: 'a6f8d250' }, { drops: 0.1, duplicates: 1 }],
  ['neither', { projectKey: 'demo-outlet', id: 'x', key: 'orders' }, { drops: 0.1, duplicates: 0.2 }],
])('a subscription that the settings know by %s', (_what, subscription, behavior) => {
  expect(behaviorOf(SETTINGS, subscription)).toMatchObject(behavior);
});

test('without settings delivery is perfect', () => {
  expect(deliverySettings.parse({})).toMatchObject({
    destinations: {},
    everySubscription: { drops: 0, duplicates: 0, nacks: 0, acknowledgeWithinSeconds: 10 },
  });
});
