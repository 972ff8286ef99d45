import { FormattedMessage } from 'react-intl';
import DataTable from '@commercetools-uikit/data-table';
import Spacings from '@commercetools-uikit/spacings';
import type { LineItem, Order } from '../data/order';
import { FactList } from '../fact-list';
import { FormattedMoment } from '../formatted-moment';
import { FormattedMoney } from '../formatted-money';
import { useLocalizedText } from '../localized-text';
import { messages } from '../messages';

const COLUMNS = [
  { key: 'product', label: <FormattedMessage {...messages.product} /> },
  { key: 'quantity', label: <FormattedMessage {...messages.quantity} /> },
  { key: 'price', label: <FormattedMessage {...messages.price} /> },
];

/** The general tab: what the order is, and what is in it. */
export function GeneralTab({ order }: { order: Order }): React.JSX.Element {
  const textOf = useLocalizedText();
  const renderCell = (lineItem: LineItem, column: string): React.ReactNode => {
    switch (column) {
      case 'quantity':
        return lineItem.quantity;
      case 'price':
        return lineItem.totalPrice ? <FormattedMoney money={lineItem.totalPrice} /> : null;
      default:
        return textOf(lineItem.nameAllLocales);
    }
  };
  return (
    <Spacings.Stack scale="l">
      <FactList
        facts={[
          [messages.orderState, order.orderState],
          [messages.paymentState, order.paymentState],
          [messages.shipmentState, order.shipmentState],
          [messages.email, order.customerEmail],
          [messages.orderTotal, <FormattedMoney key="total" money={order.totalPrice} />],
          [messages.created, <FormattedMoment key="created" value={order.createdAt} />],
          [messages.modified, <FormattedMoment key="modified" value={order.lastModifiedAt} />],
        ]}
      />
      <DataTable
        columns={COLUMNS}
        rows={order.lineItems}
        itemRenderer={(lineItem, column) => renderCell(lineItem, column.key)}
        maxHeight="none"
      />
    </Spacings.Stack>
  );
}
