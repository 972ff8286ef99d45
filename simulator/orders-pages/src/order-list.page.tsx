import { FormattedMessage, useIntl } from 'react-intl';
import { useHistory, useLocation, useRouteMatch } from 'react-router-dom';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import DataTable from '@commercetools-uikit/data-table';
import Link from '@commercetools-uikit/link';
import LoadingSpinner from '@commercetools-uikit/loading-spinner';
import { ContentNotification } from '@commercetools-uikit/notifications';
import { Pagination } from '@commercetools-uikit/pagination';
import Spacings from '@commercetools-uikit/spacings';
import type { OrderSummary } from './data/order';
import { useOrders } from './data/use-orders';
import { FormattedMoment } from './formatted-moment';
import { FormattedMoney } from './formatted-money';
import { LoadFailed } from './load-failed';
import { messages } from './messages';

const COLUMNS = [
  { key: 'orderNumber', label: <FormattedMessage {...messages.number} />, width: 'minmax(140px, auto)' },
  { key: 'createdAt', label: <FormattedMessage {...messages.created} />, width: 'minmax(220px, auto)' },
  { key: 'customerEmail', label: <FormattedMessage {...messages.customer} />, width: 'minmax(220px, auto)' },
  { key: 'totalPrice', label: <FormattedMessage {...messages.orderTotal} />, width: 'minmax(120px, auto)' },
  { key: 'orderState', label: <FormattedMessage {...messages.orderState} />, width: 'minmax(120px, auto)' },
];

export function OrderListPage(): React.JSX.Element {
  const intl = useIntl();
  const { page, perPage, show } = usePaging();
  const { data, failed, retry } = useOrders(page, perPage);
  return (
    <InfoMainPage
      title={intl.formatMessage(messages.orders)}
      subtitle={data ? intl.formatMessage(messages.total, { count: data.total }) : undefined}
    >
      {failed ? <LoadFailed onRetry={retry} /> : null}
      {!failed && !data ? <LoadingSpinner /> : null}
      {data?.total === 0 ? (
        <ContentNotification type="info">
          <FormattedMessage {...messages.none} />
        </ContentNotification>
      ) : null}
      {data && data.total > 0 ? (
        <Spacings.Stack scale="l">
          <OrderTable orders={data.results} />
          <Pagination
            totalItems={data.total}
            page={page}
            perPage={perPage}
            perPageRange="s"
            onPageChange={(nextPage) => show(nextPage, perPage)}
            onPerPageChange={(nextPerPage) => show(1, nextPerPage)}
          />
        </Spacings.Stack>
      ) : null}
    </InfoMainPage>
  );
}

function OrderTable({ orders }: { orders: OrderSummary[] }): React.JSX.Element {
  const { url } = useRouteMatch();
  return (
    <DataTable
      columns={COLUMNS}
      rows={orders}
      itemRenderer={(order, column) => renderCell(order, column.key, `${url}/${order.id}/general`)}
      maxHeight="none"
    />
  );
}

function renderCell(order: OrderSummary, column: string, path: string): React.ReactNode {
  switch (column) {
    case 'createdAt':
      return <FormattedMoment value={order.createdAt} />;
    case 'totalPrice':
      return <FormattedMoney money={order.totalPrice} />;
    case 'customerEmail':
      return order.customerEmail;
    case 'orderState':
      return order.orderState;
    default:
      return <Link to={path}>{order.orderNumber ?? order.id}</Link>;
  }
}

function usePaging(): { page: number; perPage: number; show: (page: number, perPage: number) => void } {
  const { push } = useHistory();
  const { pathname, search } = useLocation();
  const parameters = new URLSearchParams(search);
  return {
    page: Math.max(1, Number.parseInt(parameters.get('page') ?? '', 10) || 1),
    perPage: parameters.get('perPage') === '50' ? 50 : 20,
    show: (page, perPage) => push(`${pathname}?page=${page}&perPage=${perPage}`),
  };
}
