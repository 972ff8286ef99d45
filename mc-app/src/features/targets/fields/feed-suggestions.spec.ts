import type { FeedSubscription } from '@connect-console/domain';
import { messageTypeSuggestions, resourceTypeSuggestions, withDelivered } from './feed-suggestions';
import { newTargetValues } from './target.values';

function buildSubscription(given: Partial<FeedSubscription>): FeedSubscription {
  return { id: 's-1', key: 'orders', status: 'Healthy', messages: [], changes: [], ...given };
}

const ORDERS = { resourceTypeId: 'order', types: ['OrderNoteAdded', 'OrderCreated'] };

it('suggests common resource types and what is subscribed, each once', () => {
  const types = resourceTypeSuggestions([
    buildSubscription({ messages: [ORDERS, { resourceTypeId: 'quote', types: [] }], changes: ['store'] }),
  ]);
  expect(types).toEqual(['order', 'payment', 'customer', 'product', 'category', 'quote', 'store']);
});

it('suggests what is subscribed before common message types, of the chosen resource types only', () => {
  const other = { resourceTypeId: 'product', types: ['ProductPublished'] };
  const types = messageTypeSuggestions([buildSubscription({ messages: [ORDERS, other] })], ['order']);
  expect(types.slice(0, 3)).toEqual(['OrderNoteAdded', 'OrderCreated', 'OrderImported']);
  expect(types.filter((type) => type === 'OrderCreated')).toHaveLength(1);
  expect(types).not.toContain('ProductPublished');
  expect(types).not.toContain('PaymentTransactionAdded');
});

it('adds what the chosen Subscriptions deliver to what was entered', () => {
  const values = {
    ...newTargetValues('2026-11-20T12:00:00.000Z'),
    subscriptionKeys: ['orders', 'unknown'],
    messageTypes: ['OrderImported'],
    changes: ['order'],
  };
  const delivered = withDelivered(values, [
    buildSubscription({ messages: [ORDERS], changes: ['order', 'customer'] }),
    buildSubscription({ id: 's-2', key: null, changes: ['product'] }),
    buildSubscription({ id: 's-3', key: 'not-chosen', changes: ['category'] }),
  ]);
  expect(delivered).toEqual({
    ...values,
    resourceTypes: ['order', 'customer'],
    messageTypes: ['OrderImported', 'OrderNoteAdded', 'OrderCreated'],
    changes: ['customer'],
  });
});
