import type { Payment } from '@commercetools/platform-sdk';
import { changeCall, createResource, updateResource } from '../../ctp/change/change-resource.js';
import { CUSTOMER_KIND } from '../../ctp/resources/customer.js';
import { ORDER_KIND } from '../../ctp/resources/order/order-kind.js';
import { PAYMENT_KIND } from '../../ctp/resources/payment.js';
import { collectionOf } from '../../ctp/store/collection-of.js';
import type { Platform } from '../../platform.js';
import type { Order } from '../../state.js';

/** Where an order lives whose life is played, and its number. */
export type Story = { platform: Platform; projectKey: string; orderNumber: string };

/** Who the HTTP API says changed things. */
export const ACTOR = { clientId: 'life-of-an-order' };

/** The order of the story, once the first step was played. */
export function findOrder({ platform, projectKey, orderNumber }: Story): Order | undefined {
  return collectionOf(platform.state, projectKey, 'order').withValue('orderNumber', [orderNumber])[0];
}

export function orderOf(story: Story): Order {
  const order = findOrder(story);
  if (order === undefined) throw new Error(`The order ${story.orderNumber} is gone.`);
  return order;
}

/** Runs update actions on the order as it is now. */
export function changeOrder(story: Story, ...actions: object[]): void {
  const order = orderOf(story);
  updateResource(callOf(story), ORDER_KIND, order, { version: order.version, actions });
}

/** Runs update actions on the order's payment as it is now. */
export function changePayment(story: Story, ...actions: object[]): void {
  const payment = paymentOf(story);
  updateResource(callOf(story), PAYMENT_KIND, payment, { version: payment.version, actions });
}

export function createPayment(story: Story, draft: object): Payment {
  const call = callOf(story);
  const facts = PAYMENT_KIND.create?.({ ...draft, key: paymentKey(story) }, call) ?? {};
  return createResource(call, PAYMENT_KIND, facts);
}

/** The id of the customer with that e-mail, who is created when there is none. */
export function customerIdOf(story: Story, draft: { email: string }): string {
  const { platform, projectKey } = story;
  const [known] = collectionOf(platform.state, projectKey, 'customer').withValue('email', [draft.email]);
  if (known !== undefined) return known.id;
  const call = callOf(story);
  return createResource(call, CUSTOMER_KIND, CUSTOMER_KIND.create?.(draft, call) ?? {}).id;
}

function paymentOf(story: Story): Payment {
  const { platform, projectKey } = story;
  const [payment] = collectionOf(platform.state, projectKey, 'payment').withValue('key', [paymentKey(story)]);
  if (payment === undefined) throw new Error(`The payment of order ${story.orderNumber} is gone.`);
  return payment;
}

function callOf({ platform, projectKey }: Story): ReturnType<typeof changeCall> {
  return changeCall(platform, projectKey, ACTOR);
}

function paymentKey({ orderNumber }: Story): string {
  return `payment-${orderNumber}`;
}
