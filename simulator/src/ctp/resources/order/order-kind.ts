import type { Order } from '../../../state.js';
import { customFieldActions } from '../../change/custom-fields.js';
import { identified, type ResourceKind, STORED_FIELDS } from '../../change/resource-kind.js';
import { DELIVERY_ACTIONS } from './delivery-actions.js';
import { DETAIL_ACTIONS } from './detail-actions.js';
import { RETURN_ACTIONS } from './return-actions.js';
import { STATE_ACTIONS } from './state-actions.js';
import { SYNC_ACTIONS } from './sync-actions.js';

export const ORDER_KIND: ResourceKind<'order'> = {
  typeId: 'order',
  name: 'Order',
  path: 'orders',
  view: ['view_orders'],
  manage: ['manage_orders'],
  fields: [
    ...STORED_FIELDS,
    'anonymousId',
    'billingAddress',
    'cart',
    'completedAt',
    'country',
    'custom',
    'customLineItems',
    'customerEmail',
    'customerGroup',
    'customerId',
    'discountCodes',
    'lineItems',
    'locale',
    'orderNumber',
    'orderState',
    'origin',
    'paymentInfo',
    'paymentState',
    'purchaseOrderNumber',
    'returnInfo',
    'shipmentState',
    'shippingAddress',
    'shippingInfo',
    'state',
    'store',
    'syncInfo',
    'taxedPrice',
    'totalPrice',
  ],
  locator: { segment: 'order-number', field: 'orderNumber' },
  unique: ['orderNumber'],
  identifiers: ({ orderNumber }) => identified({ orderNumber }),
  deletedMessage: (order) => ({ type: 'OrderDeleted', order }),
  actions: {
    ...STATE_ACTIONS,
    ...DETAIL_ACTIONS,
    ...DELIVERY_ACTIONS,
    ...RETURN_ACTIONS,
    ...SYNC_ACTIONS,
    ...customFieldActions<Order>('OrderCustom'),
  },
};
