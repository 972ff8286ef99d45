import { FormattedMessage } from 'react-intl';
import DataTable from '@commercetools-uikit/data-table';
import Text from '@commercetools-uikit/text';
import FetchOrdersOfCustomer from '../data/fetch-orders-of-customer.ctp.graphql';
import type { OrderSummary } from '../data/order';
import { usePage } from '../data/use-resources';
import { messages } from '../messages';
import { ORDER_COLUMNS, renderOrderCell } from '../orders/order-columns';
import { ResourceContent } from '../resource-content';

type OrdersTabProps = { customerId: string; url: string };

export function OrdersTab({ customerId, url }: OrdersTabProps): React.JSX.Element {
  const orders = usePage<OrderSummary>(FetchOrdersOfCustomer, { where: `customerId="${customerId}"` });
  return (
    <ResourceContent resource={orders}>
      {({ results }) =>
        results.length === 0 ? (
          <Text.Body>
            <FormattedMessage {...messages.noOrdersOfCustomer} />
          </Text.Body>
        ) : (
          <DataTable
            columns={ORDER_COLUMNS}
            rows={results}
            itemRenderer={(order, column) => renderOrderCell(order, column.key, `${url}/${order.id}`)}
            maxHeight="none"
          />
        )
      }
    </ResourceContent>
  );
}
