import { FormattedMessage } from 'react-intl';
import Link from '@commercetools-uikit/link';
import type { OrderSummary } from '../data/order';
import { FormattedMoment } from '../formatted-moment';
import { FormattedMoney } from '../formatted-money';
import { messages } from '../messages';

export const ORDER_COLUMNS = [
  { key: 'orderNumber', label: <FormattedMessage {...messages.number} />, width: 'minmax(140px, auto)' },
  { key: 'createdAt', label: <FormattedMessage {...messages.created} />, width: 'minmax(220px, auto)' },
  { key: 'customerEmail', label: <FormattedMessage {...messages.email} />, width: 'minmax(220px, auto)' },
  { key: 'totalPrice', label: <FormattedMessage {...messages.orderTotal} />, width: 'minmax(120px, auto)' },
  { key: 'orderState', label: <FormattedMessage {...messages.orderState} />, width: 'minmax(120px, auto)' },
];

/** What stands in one of ORDER_COLUMNS; the number links to `path`. */
export function renderOrderCell(order: OrderSummary, column: string, path: string): React.ReactNode {
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
