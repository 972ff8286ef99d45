import type { Shop, StoredMessage } from '../../ctp/shop.js';
import type { Order, Project } from '../../state.js';
import { createDice, type Dice } from './dice.js';
import type { Generated } from './generated-facts.js';

const DAY = 24 * 3600 * 1000;
const MINUTE = 60 * 1000;
/** What happens to an order after it was created: type of the Message, and what it changes. */
const LIFE = [
  { type: 'OrderPaymentStateChanged', field: 'paymentState', value: 'Paid' },
  { type: 'OrderStateChanged', field: 'orderState', value: 'Confirmed' },
  { type: 'OrderShipmentStateChanged', field: 'shipmentState', value: 'Shipped' },
  { type: 'OrderStateChanged', field: 'orderState', value: 'Complete' },
] as const;

type Orders = { orders: Order[]; shop: Shop };

/** Orders at several points of their life, each with the Messages of what happened so far. */
export function generateOrders(facts: Generated, project: Project): Orders {
  const dice = createDice(`${facts.seed} orders`);
  const messages: StoredMessage[] = [];
  const sequenceNumbers: Record<string, number> = {};
  const orders = Array.from({ length: facts.orders }, (_, index) => {
    const history = orderWithMessages(facts, { index, dice, project });
    messages.push(...history.messages);
    sequenceNumbers[history.order.id] = history.messages.length;
    return history.order;
  });
  messages.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  const settings = {
    version: 2,
    lastModifiedAt: new Date(Date.parse(facts.until) - 365 * DAY).toISOString(),
    messages: { enabled: true, deleteDaysAfterCreation: 90 },
  };
  return { orders, shop: { message: messages, sequenceNumbers, settings } };
}

function orderWithMessages(
  facts: Generated,
  { index, dice, project }: { index: number; dice: Dice; project: Project },
): { order: Order; messages: StoredMessage[] } {
  const until = Date.parse(facts.until);
  const age = ((facts.orders - index) / facts.orders) * facts.ordersWithinDays * DAY;
  const createdAt = new Date(until - age).toISOString();
  let order = newOrder(facts, { index, dice, project, createdAt });
  const messages = [messageOf(order, 1, dice, { type: 'OrderCreated', order })];
  for (const { type, field, value } of LIFE.slice(0, dice.number(LIFE.length + 1))) {
    const lastModifiedAt = new Date(
      Math.min(until, Date.parse(order.lastModifiedAt) + (1 + dice.number(600)) * MINUTE),
    ).toISOString();
    const before = order[field];
    order = { ...order, [field]: value, version: order.version + 1, lastModifiedAt };
    const changed = { [field]: value, ...(before && { [oldName(field)]: before }) };
    messages.push(messageOf(order, messages.length + 1, dice, { type, ...changed }));
  }
  return { order, messages };
}

function newOrder(
  { articles, people }: Generated,
  { index, dice, project, createdAt }: { index: number; dice: Dice; project: Project; createdAt: string },
): Order {
  const currencyCode = project.currencies[0] ?? 'EUR';
  const money = (centAmount: number): Order['totalPrice'] => ({
    type: 'centPrecision',
    currencyCode,
    centAmount,
    fractionDigits: 2,
  });
  const quantity = 1 + dice.number(3);
  const total = money(quantity * (990 + dice.number(90) * 100));
  const name = { en: dice.pick(articles) };
  return {
    id: dice.id(),
    version: 1,
    orderNumber: `L-${String(index + 1).padStart(6, '0')}`,
    createdAt,
    lastModifiedAt: createdAt,
    customerEmail: `${dice.pick(people)}@mail.example`,
    orderState: 'Open',
    paymentState: 'Pending',
    totalPrice: total,
    lineItems: [{ id: dice.id(), name, quantity, totalPrice: total }],
    syncInfo: [],
  };
}

function messageOf(
  { id, version, orderNumber, lastModifiedAt }: Order,
  sequenceNumber: number,
  dice: Dice,
  payload: { type: string; [field: string]: unknown },
): StoredMessage {
  return {
    id: dice.id(),
    version: 1,
    createdAt: lastModifiedAt,
    lastModifiedAt,
    sequenceNumber,
    resource: { typeId: 'order', id },
    resourceVersion: version,
    resourceUserProvidedIdentifiers: { orderNumber },
    ...payload,
  };
}

/** `orderState` was `oldOrderState`. */
function oldName(field: string): string {
  return `old${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}
