import { z } from 'zod';
import { customFieldsDraft, customFieldsOf } from '../../change/custom-fields.js';
import { changeCall, createResource } from '../../change/change-resource.js';
import { instant, localized, money, optionalText, readBody, text } from '../../change/body.js';
import { referenceTo } from '../../change/resolve-reference.js';
import type { Actor, ChangeCall } from '../../change/resource-kind.js';
import type { Platform } from '../../../platform.js';
import type { Order } from '../../../state.js';
import { ORDER_KIND } from './order-kind.js';
import { address, orderState, paymentState, shipmentState } from './order-vocabulary.js';

const lineItem = z.looseObject({
  name: localized,
  productId: text.optional(),
  quantity: z.number().int(),
  variant: z.looseObject({ id: z.number().int().optional(), sku: text.optional() }),
  price: z.looseObject({ value: money }),
});

const shippingInfo = z.looseObject({ shippingMethodName: text, price: money });

const importDraft = z.looseObject({
  orderNumber: optionalText,
  customerId: optionalText,
  customerEmail: optionalText,
  lineItems: z.array(lineItem).optional(),
  totalPrice: money,
  orderState: orderState.default('Open'),
  paymentState: paymentState.optional(),
  shipmentState: shipmentState.optional(),
  completedAt: instant.optional(),
  country: optionalText,
  billingAddress: address.optional(),
  shippingAddress: address.optional(),
  shippingInfo: shippingInfo.optional(),
  paymentInfo: z.looseObject({ payments: z.array(z.looseObject({ id: text })) }).optional(),
  custom: customFieldsDraft.optional(),
});

/** How an Order comes into the world: through the import endpoint, or from a Cart, which the simulator leaves out. */
type Origin = 'OrderImported' | 'OrderCreated';

/** Creates an Order from an OrderImportDraft and writes the Message of its origin. Throws InvalidJsonInput, DuplicateField, ReferencedResourceNotFound. */
export function importOrder(
  platform: Platform,
  projectKey: string,
  { draft, actor, origin = 'OrderImported' }: { draft: unknown; actor: Actor; origin?: Origin },
): Order {
  const call = changeCall(platform, projectKey, actor);
  return createResource(call, ORDER_KIND, orderFacts(call, draft), (order) => ({ type: origin, order }));
}

function orderFacts(call: ChangeCall, body: unknown): object {
  const {
    custom,
    paymentInfo,
    lineItems = [],
    shippingInfo: shipping,
    ...draft
  } = readBody(importDraft, body);
  const payments = paymentInfo?.payments.map(({ id }) => referenceTo(call, 'payment', { id }));
  const { customerId } = draft;
  if (customerId !== undefined) referenceTo(call, 'customer', { id: customerId });
  const facts = {
    ...draft,
    lineItems: lineItems.map((item) => importedLineItem(call, item)),
    customLineItems: [],
    syncInfo: [],
    returnInfo: [],
    origin: 'Customer',
    ...(shipping && { shippingInfo: { shippingMethodState: 'MatchesCart', ...shipping, deliveries: [] } }),
    ...(payments && { paymentInfo: { payments } }),
    ...(custom && { custom: customFieldsOf(custom, call) }),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function importedLineItem({ platform }: ChangeCall, item: z.output<typeof lineItem>): object {
  const { price, quantity, variant } = item;
  const { centAmount } = price.value;
  return {
    ...item,
    id: platform.nextId(),
    variant: { ...variant, id: variant.id ?? 1 },
    totalPrice: { ...price.value, centAmount: centAmount * quantity },
  };
}
