import type { ResourceKind } from '../change/resource-kind.js';
import type { TypeId } from '../shop.js';
import { CHANNEL_KIND } from './channel.js';
import { CUSTOM_OBJECT_KIND } from './custom-object.js';
import { CUSTOMER_KIND } from './customer.js';
import { EXTENSION_KIND } from './extension.js';
import { MESSAGE_KIND } from './message.js';
import { ORDER_KIND } from './order/order-kind.js';
import { PAYMENT_KIND } from './payment.js';
import { PRODUCT_KIND } from './product.js';
import { STATE_KIND } from './state.js';
import { SUBSCRIPTION_KIND } from './subscription.js';
import { TYPE_KIND } from './type.js';

/** Everything that can be queried, by the `typeId` of references. */
export const KINDS: { [Id in TypeId]: ResourceKind<Id> } = {
  channel: CHANNEL_KIND,
  customer: CUSTOMER_KIND,
  extension: EXTENSION_KIND,
  'key-value-document': CUSTOM_OBJECT_KIND,
  message: MESSAGE_KIND,
  order: ORDER_KIND,
  payment: PAYMENT_KIND,
  product: PRODUCT_KIND,
  state: STATE_KIND,
  subscription: SUBSCRIPTION_KIND,
  type: TYPE_KIND,
};
