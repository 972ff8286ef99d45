import { importOrder } from '../../ctp/resources/order/import-order.js';
import { EMAIL, orderDraft, TOTAL } from './order-draft.js';
import {
  ACTOR,
  changeOrder,
  changePayment,
  createPayment,
  customerIdOf,
  orderOf,
  type Story,
} from './story.js';

type OrderStep = {
  sentence: string;
  /** Does it through the update actions of the HTTP API, so that Messages appear. */
  play: (story: Story) => void;
};

/** What happens to an order in the platform, from the purchase to the refund. What connectors do about it is theirs. */
export const LIFE_STEPS: readonly OrderStep[] = [
  { sentence: 'A guest buys a linen shirt and two tote bags: the order is created.', play: buy },
  { sentence: 'A payment is created, added to the order and authorized.', play: authorize },
  { sentence: 'The guest registers, and the order becomes that of the new customer.', play: register },
  { sentence: 'The shop accepts the order: Open becomes Confirmed.', play: confirm },
  { sentence: 'The warehouse has packed it: it is ready to leave.', play: pack },
  { sentence: 'The money is charged: the order is paid.', play: charge },
  { sentence: 'The parcel leaves the warehouse with a tracking number.', play: ship },
  { sentence: 'The parcel arrives: the order is complete.', play: arrive },
  { sentence: 'One tote bag is sent back.', play: sendBack },
  { sentence: 'The price of that bag is refunded.', play: refund },
];

function buy({ platform, projectKey, orderNumber }: Story): void {
  importOrder(platform, projectKey, { draft: orderDraft(orderNumber), actor: ACTOR, origin: 'OrderCreated' });
}

function authorize(story: Story): void {
  const { id } = createPayment(story, { amountPlanned: TOTAL });
  changeOrder(story, { action: 'addPayment', payment: { typeId: 'payment', id } });
  changePayment(story, addTransaction('Authorization', TOTAL.centAmount));
  changeOrder(story, { action: 'changePaymentState', paymentState: 'Pending' });
}

function register(story: Story): void {
  const customer = { email: EMAIL, firstName: 'Ada', lastName: 'Example' };
  changeOrder(story, { action: 'setCustomerId', customerId: customerIdOf(story, customer) });
}

function confirm(story: Story): void {
  changeOrder(story, { action: 'changeOrderState', orderState: 'Confirmed' });
}

function pack(story: Story): void {
  changeOrder(story, { action: 'changeShipmentState', shipmentState: 'Ready' });
}

function charge(story: Story): void {
  changePayment(story, addTransaction('Charge', TOTAL.centAmount));
  changeOrder(story, { action: 'changePaymentState', paymentState: 'Paid' });
}

function ship(story: Story): void {
  const items = orderOf(story).lineItems.map(({ id, quantity }) => ({ id, quantity }));
  const parcels = [{ trackingData: { carrier: 'DHL', trackingId: '00340434161094027318' }, items }];
  changeOrder(
    story,
    { action: 'addDelivery', items, parcels },
    { action: 'changeShipmentState', shipmentState: 'Shipped' },
  );
}

function arrive(story: Story): void {
  changeOrder(
    story,
    { action: 'changeShipmentState', shipmentState: 'Delivered' },
    { action: 'changeOrderState', orderState: 'Complete' },
  );
}

function sendBack(story: Story): void {
  const lineItemId = orderOf(story).lineItems[1]?.id;
  const item = { quantity: 1, lineItemId, shipmentState: 'Returned', comment: 'Wrong colour' };
  changeOrder(story, { action: 'addReturnInfo', items: [item] });
}

function refund(story: Story): void {
  changePayment(story, addTransaction('Refund', 1500));
}

function addTransaction(type: string, centAmount: number): object {
  const amount = { ...TOTAL, centAmount };
  return { action: 'addTransaction', transaction: { type, amount, state: 'Success' } };
}
