import type { ReturnInfo, ReturnItem } from '@commercetools/platform-sdk';
import { z } from 'zod';
import type { Order } from '../../../state.js';
import { instant, optionalText, updateAction } from '../../change/body.js';
import type { ChangeCall, UpdateAction } from '../../change/resource-kind.js';
import { invalidInput } from '../../ctp-error.js';
import { returnPaymentState, returnShipmentState } from './order-vocabulary.js';

const returnItem = z.looseObject({
  quantity: z.number().int(),
  lineItemId: z.string(),
  comment: optionalText,
  shipmentState: z.enum(['Advised', 'Returned']),
});

/** What came back, or will. */
export const RETURN_ACTIONS: Record<string, UpdateAction<Order>> = {
  addReturnInfo: updateAction(
    z.looseObject({
      returnTrackingId: optionalText,
      returnDate: instant.optional(),
      items: z.array(returnItem).min(1),
    }),
    (order: Order, { returnTrackingId, returnDate, items }, call) => {
      const returnInfo: ReturnInfo = {
        items: items.map((item) => newReturnItem(order, item, call)),
        ...(returnTrackingId !== undefined && { returnTrackingId }),
        ...(returnDate !== undefined && { returnDate }),
      };
      return {
        facts: { returnInfo: [...(order.returnInfo ?? []), returnInfo] },
        message: { type: 'ReturnInfoAdded', returnInfo },
      };
    },
  ),
  setReturnShipmentState: updateAction(
    z.looseObject({ returnItemId: z.string(), shipmentState: returnShipmentState }),
    (order: Order, { returnItemId, shipmentState }, { now }) => {
      const change = { shipmentState, paymentState: paymentStateOf(shipmentState), lastModifiedAt: now };
      return {
        facts: { returnInfo: withReturnItem(order, returnItemId, change) },
        message: {
          type: 'OrderReturnShipmentStateChanged',
          returnItemId,
          returnShipmentState: shipmentState,
        },
      };
    },
  ),
  setReturnPaymentState: updateAction(
    z.looseObject({ returnItemId: z.string(), paymentState: returnPaymentState }),
    (order: Order, { returnItemId, paymentState }, { now }) => ({
      facts: { returnInfo: withReturnItem(order, returnItemId, { paymentState, lastModifiedAt: now }) },
    }),
  ),
};

type ReturnChange = Partial<Pick<ReturnItem, 'shipmentState' | 'paymentState' | 'lastModifiedAt'>>;

function newReturnItem(
  { lineItems }: Order,
  { lineItemId, quantity, comment, shipmentState }: z.output<typeof returnItem>,
  { platform, now }: ChangeCall,
): ReturnItem {
  if (!lineItems.some(({ id }) => id === lineItemId)) {
    throw invalidInput(`The line item with ID '${lineItemId}' was not found.`);
  }
  return {
    type: 'LineItemReturnItem',
    id: platform.nextId(),
    quantity,
    lineItemId,
    ...(comment !== undefined && { comment }),
    shipmentState,
    paymentState: paymentStateOf(shipmentState),
    createdAt: now,
    lastModifiedAt: now,
  };
}

/** Nothing is refunded before it came back. */
function paymentStateOf(shipmentState: z.output<typeof returnShipmentState>): ReturnItem['paymentState'] {
  return shipmentState === 'Advised' ? 'NonRefundable' : 'Initial';
}

function withReturnItem(order: Order, returnItemId: string, change: ReturnChange): ReturnInfo[] {
  const returns = order.returnInfo ?? [];
  if (!returns.some(({ items }) => items.some(({ id }) => id === returnItemId))) {
    throw invalidInput(`The return item with ID '${returnItemId}' was not found.`);
  }
  return returns.map((info) => ({
    ...info,
    items: info.items.map((item) => (item.id === returnItemId ? { ...item, ...change } : item)),
  }));
}
