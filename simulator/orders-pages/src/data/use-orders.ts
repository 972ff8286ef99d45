import { useMcQuery } from '@commercetools-frontend/application-shell-connectors';
import { GRAPHQL_TARGETS } from '@commercetools-frontend/constants';
import FetchOrder from './fetch-order.ctp.graphql';
import FetchOrders from './fetch-orders.ctp.graphql';
import type { Order, OrderSummary } from './order';

type Loaded<T> = { data: T | undefined; failed: boolean; retry: () => void };

const CONTEXT = { target: GRAPHQL_TARGETS.COMMERCETOOLS_PLATFORM };

/** One page of orders, newest first; `data` is undefined while loading. */
export function useOrders(page: number, perPage: number): Loaded<{ total: number; results: OrderSummary[] }> {
  const { data, error, refetch } = useMcQuery<{ orders: { total: number; results: OrderSummary[] } }>(
    FetchOrders,
    {
      variables: { limit: perPage, offset: (page - 1) * perPage },
      context: CONTEXT,
      fetchPolicy: 'cache-and-network',
    },
  );
  return { data: data?.orders, failed: Boolean(error), retry: () => void refetch() };
}

/** One order; `data` is undefined while loading and null when there is none with this id. */
export function useOrder(id: string): Loaded<Order | null> {
  const { data, error, refetch } = useMcQuery<{ order: Order | null }>(FetchOrder, {
    variables: { id },
    context: CONTEXT,
  });
  return { data: data?.order, failed: Boolean(error), retry: () => void refetch() };
}
