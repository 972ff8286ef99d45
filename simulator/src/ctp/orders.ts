import type { Platform } from '../platform.js';
import type { Order } from '../state.js';
import { type ListArguments, type ResultPage, resultPage } from './result-page.js';

const FIELDS = [
  'id',
  'version',
  'orderNumber',
  'customerEmail',
  'orderState',
  'paymentState',
  'shipmentState',
  'totalPrice',
  'lineItems',
  'createdAt',
  'lastModifiedAt',
] as const;

export function listOrders({ state }: Platform, projectKey: string, list: ListArguments): ResultPage<Order> {
  return resultPage(state.orders[projectKey] ?? [], list, FIELDS);
}

/** By id or by order number. */
export function findOrder(
  { state }: Platform,
  projectKey: string,
  { id, orderNumber }: { id?: string | null; orderNumber?: string | null },
): Order | undefined {
  return state.orders[projectKey]?.find((order) =>
    id ? order.id === id : order.orderNumber === orderNumber,
  );
}
