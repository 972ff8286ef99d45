import { FormattedMessage } from 'react-intl';
import DataTable from '@commercetools-uikit/data-table';
import Spacings from '@commercetools-uikit/spacings';
import type { Order, Transaction } from '../data/order';
import { FactList } from '../fact-list';
import { FormattedMoment } from '../formatted-moment';
import { FormattedMoney } from '../formatted-money';
import { messages } from '../messages';

const COLUMNS = [
  { key: 'type', label: <FormattedMessage {...messages.transaction} /> },
  { key: 'state', label: <FormattedMessage {...messages.state} /> },
  { key: 'amount', label: <FormattedMessage {...messages.amount} /> },
  { key: 'timestamp', label: <FormattedMessage {...messages.created} /> },
];

export function PaymentsTab({ order }: { order: Order }): React.JSX.Element {
  const payments = order.paymentInfo?.payments ?? [];
  return (
    <Spacings.Stack scale="l">
      <FactList facts={[[messages.paymentState, order.paymentState]]} />
      {payments.length > 0 ? (
        <DataTable
          columns={COLUMNS}
          rows={payments.flatMap(({ transactions }) => transactions)}
          itemRenderer={(transaction, column) => renderCell(transaction, column.key)}
          maxHeight="none"
        />
      ) : null}
    </Spacings.Stack>
  );
}

function renderCell({ type, state, amount, timestamp }: Transaction, column: string): React.ReactNode {
  switch (column) {
    case 'state':
      return state;
    case 'amount':
      return <FormattedMoney money={amount} />;
    case 'timestamp':
      return timestamp === null ? null : <FormattedMoment value={timestamp} />;
    default:
      return type;
  }
}
