import { useIntl } from 'react-intl';
import { useHistory, useParams } from 'react-router-dom';
import { PageNotFound, TabHeader, TabularDetailPage } from '@commercetools-frontend/application-components';
import { useCustomViewParentDataRefresher } from '@commercetools-frontend/application-shell-connectors';
import FetchOrder from '../data/fetch-order.ctp.graphql';
import type { Order } from '../data/order';
import { useResource } from '../data/use-resources';
import { messages } from '../messages';
import { ResourceContent } from '../resource-content';
import { CustomFieldsTab } from './custom-fields-tab';
import { GeneralTab } from './general-tab';
import { OrderStepPage } from './order-step.page';
import { ORDER_STEPS, type OrderStep } from './order-steps';
import { PaymentsTab } from './payments-tab';
import { ReturnsTab } from './returns-tab';
import { ShippingTab } from './shipping-tab';

const TABS = [
  { path: 'general', label: messages.general, Content: GeneralTab, locator: 'general' },
  { path: 'custom-fields', label: messages.customFields, Content: CustomFieldsTab, locator: 'custom_fields' },
  {
    path: 'shipping-and-delivery',
    label: messages.shipping,
    Content: ShippingTab,
    locator: 'shipping_and_delivery',
  },
  { path: 'returns', label: messages.returns, Content: ReturnsTab, locator: 'returns' },
  { path: 'payments', label: messages.payments, Content: PaymentsTab, locator: 'payments' },
].map((tab) => ({ ...tab, locator: `orders.order_details.${tab.locator}` }));

const LOCATORS = [...TABS, ...Object.values(ORDER_STEPS)].map(({ locator }) => locator);

export function OrderPage(): React.JSX.Element {
  const intl = useIntl();
  const { push } = useHistory();
  const { projectKey, orderId, tab, step } = useParams<{
    projectKey: string;
    orderId: string;
    tab: string;
    step?: OrderStep;
  }>();
  const order = useResource<Order>(FetchOrder, orderId);
  useCustomViewParentDataRefresher({ locators: LOCATORS, onRefreshDataRequested: order.retry });
  const listPath = `/${projectKey}/orders`;
  const pathOf = (path: string): string => `${listPath}/${orderId}/${path}`;
  const title = intl.formatMessage(messages.order, { number: order.data?.orderNumber ?? orderId });
  const Content = TABS.find(({ path }) => path === tab)?.Content ?? GeneralTab;
  if (order.data === null) {
    return <PageNotFound />;
  }
  return (
    <TabularDetailPage
      title={title}
      previousPathLabel={intl.formatMessage(messages.orders)}
      onPreviousPathClick={() => push(listPath)}
      tabControls={TABS.map(({ path, label }) => (
        <TabHeader key={path} to={pathOf(path)} label={intl.formatMessage(label)} />
      ))}
      customViewLocatorCodes={Object.fromEntries(TABS.map(({ path, locator }) => [locator, pathOf(path)]))}
    >
      <ResourceContent resource={order}>{(found) => <Content order={found} />}</ResourceContent>
      {step ? (
        <OrderStepPage step={step} previousPathLabel={title} onClose={() => push(pathOf(tab))} />
      ) : null}
    </TabularDetailPage>
  );
}
