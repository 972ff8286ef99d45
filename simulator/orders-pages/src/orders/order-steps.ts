import { messages } from '../messages';

/** Pages in front of a tab, where the Merchant Center changes the order. The simulator only shows them. */
export const ORDER_STEPS = {
  'create-delivery': {
    title: messages.createDelivery,
    locator: 'orders.order_shipping_and_delivery.create_delivery',
  },
  'edit-delivery': {
    title: messages.editDelivery,
    locator: 'orders.order_shipping_and_delivery.edit_delivery',
  },
  'add-parcel': {
    title: messages.addParcel,
    locator: 'orders.order_shipping_and_delivery.add_parcel',
  },
  'create-return': { title: messages.createReturn, locator: 'orders.order_returns.create_return' },
  'edit-return': { title: messages.editReturn, locator: 'orders.order_returns.edit_return' },
} as const;

export type OrderStep = keyof typeof ORDER_STEPS;
