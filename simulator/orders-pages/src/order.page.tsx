import { FormattedMessage, useIntl } from 'react-intl';
import { useHistory, useParams } from 'react-router-dom';
import { PageNotFound, TabHeader, TabularDetailPage } from '@commercetools-frontend/application-components';
import LoadingSpinner from '@commercetools-uikit/loading-spinner';
import Text from '@commercetools-uikit/text';
import type { Order } from './data/order';
import { useOrder } from './data/use-orders';
import { GeneralTab } from './general-tab';
import { LoadFailed } from './load-failed';
import { messages } from './messages';
import { OrderFacts } from './order-facts';

const TABS = [
  { path: 'general', label: messages.general, locator: 'orders.order_details.general' },
  {
    path: 'shipping-and-delivery',
    label: messages.shipping,
    locator: 'orders.order_details.shipping_and_delivery',
  },
  { path: 'returns', label: messages.returns, locator: 'orders.order_details.returns' },
  { path: 'payments', label: messages.payments, locator: 'orders.order_details.payments' },
];

export function OrderPage(): React.JSX.Element {
  const intl = useIntl();
  const { push } = useHistory();
  const { projectKey, orderId, tab } = useParams<{ projectKey: string; orderId: string; tab: string }>();
  const { data: order, failed, retry } = useOrder(orderId);
  const listPath = `/${projectKey}/orders`;
  const pathOf = (path: string): string => `${listPath}/${orderId}/${path}`;
  if (order === null) {
    return <PageNotFound />;
  }
  return (
    <TabularDetailPage
      title={intl.formatMessage(messages.order, { number: order?.orderNumber ?? orderId })}
      previousPathLabel={intl.formatMessage(messages.backToOrders)}
      onPreviousPathClick={() => push(listPath)}
      tabControls={TABS.map(({ path, label }) => (
        <TabHeader key={path} to={pathOf(path)} label={intl.formatMessage(label)} />
      ))}
      customViewLocatorCodes={Object.fromEntries(TABS.map(({ path, locator }) => [locator, pathOf(path)]))}
    >
      {failed ? <LoadFailed onRetry={retry} /> : null}
      {!failed && !order ? <LoadingSpinner /> : null}
      {order ? <TabContent tab={tab} order={order} /> : null}
    </TabularDetailPage>
  );
}

function TabContent({ tab, order }: { tab: string; order: Order }): React.JSX.Element {
  switch (tab) {
    case 'shipping-and-delivery':
      return <OrderFacts facts={[[messages.shipmentState, order.shipmentState]]} />;
    case 'payments':
      return <OrderFacts facts={[[messages.paymentState, order.paymentState]]} />;
    case 'returns':
      return (
        <Text.Body>
          <FormattedMessage {...messages.returnsNotSimulated} />
        </Text.Body>
      );
    default:
      return <GeneralTab order={order} />;
  }
}
