import { useIntl } from 'react-intl';
import { useHistory, useParams } from 'react-router-dom';
import { InfoDetailPage, PageNotFound } from '@commercetools-frontend/application-components';
import { useCustomViewParentDataRefresher } from '@commercetools-frontend/application-shell-connectors';
import FetchOrder from '../data/fetch-order.ctp.graphql';
import type { Order } from '../data/order';
import { useResource } from '../data/use-resources';
import { messages } from '../messages';
import { GeneralTab } from '../orders/general-tab';
import { ResourceContent } from '../resource-content';

const LOCATOR = 'customers.customer_orders.order_detail';

/** An order that was opened from its customer. */
export function CustomerOrderPage(): React.JSX.Element {
  const intl = useIntl();
  const { push } = useHistory();
  const { projectKey, customerId, orderId } = useParams<{
    projectKey: string;
    customerId: string;
    orderId: string;
  }>();
  const order = useResource<Order>(FetchOrder, orderId);
  useCustomViewParentDataRefresher({ locators: [LOCATOR], onRefreshDataRequested: order.retry });
  if (order.data === null) {
    return <PageNotFound />;
  }
  return (
    <InfoDetailPage
      title={intl.formatMessage(messages.order, { number: order.data?.orderNumber ?? orderId })}
      previousPathLabel={intl.formatMessage(messages.orders)}
      onPreviousPathClick={() => push(`/${projectKey}/customers/${customerId}/orders`)}
      customViewLocatorCode={LOCATOR}
    >
      <ResourceContent resource={order}>{(found) => <GeneralTab order={found} />}</ResourceContent>
    </InfoDetailPage>
  );
}
