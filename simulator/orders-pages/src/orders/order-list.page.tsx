import { useRouteMatch } from 'react-router-dom';
import FetchOrders from '../data/fetch-orders.ctp.graphql';
import type { OrderSummary } from '../data/order';
import { usePage } from '../data/use-resources';
import { messages } from '../messages';
import { ResourceListPage } from '../resource-list.page';
import { usePaging } from '../use-paging';
import { ORDER_COLUMNS, renderOrderCell } from './order-columns';

export function OrderListPage(): React.JSX.Element {
  const { url } = useRouteMatch();
  const paging = usePaging();
  return (
    <ResourceListPage
      title={messages.orders}
      total={messages.total}
      none={messages.none}
      columns={ORDER_COLUMNS}
      list={usePage<OrderSummary>(FetchOrders, paging.range)}
      paging={paging}
      renderCell={(order, column) => renderOrderCell(order, column, `${url}/${order.id}/general`)}
    />
  );
}
