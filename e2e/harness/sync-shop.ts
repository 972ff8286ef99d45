import { addressesOf } from '../../scripts/stack.mjs';
import { callShop } from './connect-api.js';
import { choosePort } from './port.js';
import type { Simulator } from './simulator.js';

/** What happens in the shop: orders and the like, with the Messages that they cause. */

export type Resource = { typeId: 'order' | 'payment' | 'customer' | 'product'; id: string };

export type Message = {
  id: string;
  type: string;
  sequenceNumber: number;
  resourceVersion: number;
  createdAt: string;
};

const EUR = { currencyCode: 'EUR', centAmount: 4900 };
const ADDRESS = { country: 'DE', firstName: 'Petra', lastName: 'Personal', city: 'Hamburg' };

let orderCount = 0;

/** A project in which nothing is tracked yet, and that keeps Messages. */
export async function beginTracking({ reset }: Simulator): Promise<void> {
  await reset('empty');
  await keepMessages({ enabled: true, deleteDaysAfterCreation: 15 });
}

/** A new order, and its first Message, OrderImported. */
export async function importOrder(more: object = {}): Promise<Resource> {
  orderCount += 1;
  const product = {
    name: { en: 'Linen shirt' },
    quantity: 1,
    variant: { sku: 'shirt' },
    price: { value: EUR },
  };
  const { id } = await callShop<Resource>('/orders/import', {
    orderNumber: `S-${String(orderCount).padStart(4, '0')}`,
    customerEmail: 'petra.personal@mail.example',
    shippingAddress: ADDRESS,
    totalPrice: EUR,
    lineItems: [product],
    ...more,
  });
  return { typeId: 'order', id };
}

/** Runs update actions on a resource as it is now. */
export async function change({ typeId, id }: Resource, ...actions: object[]): Promise<void> {
  const { version } = await callShop<{ version: number }>(`/${typeId}s/${id}`);
  await callShop(`/${typeId}s/${id}`, { version, actions });
}

/** One more Message, OrderStateChanged. */
export async function confirmOrder(order: Resource): Promise<void> {
  await change(order, { action: 'changeOrderState', orderState: 'Confirmed' });
}

/** One more Message, OrderStateChanged. */
export async function completeOrder(order: Resource): Promise<void> {
  await change(order, { action: 'changeOrderState', orderState: 'Complete' });
}

/** A payment of an order, with a refund: the last of the payment's own Messages. */
export async function refundOrder(order: Resource): Promise<Resource> {
  const { id } = await callShop<Resource>('/payments', { amountPlanned: EUR });
  const payment: Resource = { typeId: 'payment', id };
  await change(order, { action: 'addPayment', payment });
  const transaction = { type: 'Refund', amount: EUR, state: 'Success' };
  await change(payment, { action: 'addTransaction', transaction });
  return payment;
}

/** The Messages of a resource, oldest first, or `desc`: newest first; 500 at most. */
export async function readMessages({ typeId, id }: Resource, order = 'asc'): Promise<Message[]> {
  const where = encodeURIComponent(`resource(typeId="${typeId}" and id="${id}")`);
  const sort = encodeURIComponent(`sequenceNumber ${order}`);
  const path = `/messages?limit=500&sort=${sort}&where=${where}`;
  return (await callShop<{ results: Message[] }>(path)).results;
}

/** Whether Messages can be read, and for how many days. */
export async function keepMessages(messagesConfiguration: object): Promise<void> {
  const { version } = await callShop<{ version: number }>('');
  await callShop('', {
    version,
    actions: [{ action: 'changeMessagesConfiguration', messagesConfiguration }],
  });
}

/** The simulated time, ISO 8601, and that many seconds later or, when negative, earlier. */
export async function platformTime(secondsLater = 0): Promise<string> {
  const { programs } = addressesOf(await choosePort());
  const { now } = (await (await fetch(`${programs}/__simulator/clock`)).json()) as { now: string };
  return new Date(Date.parse(now) + secondsLater * 1000).toISOString();
}
