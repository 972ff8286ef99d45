import { FormattedMessage } from 'react-intl';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import DataTable from '@commercetools-uikit/data-table';
import Spacings from '@commercetools-uikit/spacings';
import type { LineItem, Order } from './data/order';
import { FormattedMoment } from './formatted-moment';
import { FormattedMoney } from './formatted-money';
import { messages } from './messages';
import { OrderFacts } from './order-facts';

const COLUMNS = [
  { key: 'product', label: <FormattedMessage {...messages.product} /> },
  { key: 'quantity', label: <FormattedMessage {...messages.quantity} /> },
  { key: 'price', label: <FormattedMessage {...messages.price} /> },
];

/** The general tab: what the order is, and what is in it. */
export function GeneralTab({ order }: { order: Order }): React.JSX.Element {
  const dataLocale = useApplicationContext((context) => context.dataLocale);
  return (
    <Spacings.Stack scale="l">
      <OrderFacts
        facts={[
          [messages.orderState, order.orderState],
          [messages.paymentState, order.paymentState],
          [messages.shipmentState, order.shipmentState],
          [messages.customer, order.customerEmail],
          [messages.orderTotal, <FormattedMoney key="total" money={order.totalPrice} />],
          [messages.created, <FormattedMoment key="created" value={order.createdAt} />],
          [messages.modified, <FormattedMoment key="modified" value={order.lastModifiedAt} />],
        ]}
      />
      <DataTable
        columns={COLUMNS}
        rows={order.lineItems}
        itemRenderer={(lineItem, column) => renderCell(lineItem, column.key, dataLocale)}
        maxHeight="none"
      />
    </Spacings.Stack>
  );
}

function renderCell(lineItem: LineItem, column: string, dataLocale: string | null): React.ReactNode {
  switch (column) {
    case 'quantity':
      return lineItem.quantity;
    case 'price':
      return lineItem.totalPrice ? <FormattedMoney money={lineItem.totalPrice} /> : null;
    default:
      return (
        lineItem.nameAllLocales.find(({ locale }) => locale === dataLocale) ?? lineItem.nameAllLocales[0]
      )?.value;
  }
}
