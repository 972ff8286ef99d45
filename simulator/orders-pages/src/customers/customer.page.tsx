import { useIntl } from 'react-intl';
import { useHistory, useParams } from 'react-router-dom';
import { PageNotFound, TabHeader, TabularDetailPage } from '@commercetools-frontend/application-components';
import { useCustomViewParentDataRefresher } from '@commercetools-frontend/application-shell-connectors';
import type { Customer } from '../data/customer';
import FetchCustomer from '../data/fetch-customer.ctp.graphql';
import { useResource } from '../data/use-resources';
import { FactList } from '../fact-list';
import { FormattedMoment } from '../formatted-moment';
import { messages } from '../messages';
import { ResourceContent } from '../resource-content';
import { OrdersTab } from './orders-tab';

const GENERAL = 'customers.customer_details.general';
const ORDERS = 'customers.customer_details.orders';

export function CustomerPage(): React.JSX.Element {
  const intl = useIntl();
  const { push } = useHistory();
  const { projectKey, customerId, tab } = useParams<{
    projectKey: string;
    customerId: string;
    tab: string;
  }>();
  const customer = useResource<Customer>(FetchCustomer, customerId);
  useCustomViewParentDataRefresher({ locators: [GENERAL, ORDERS], onRefreshDataRequested: customer.retry });
  const listPath = `/${projectKey}/customers`;
  const pathOf = (path: string): string => `${listPath}/${customerId}/${path}`;
  const { data } = customer;
  if (data === null) {
    return <PageNotFound />;
  }
  return (
    <TabularDetailPage
      title={data ? [data.firstName, data.lastName].join(' ') : customerId}
      previousPathLabel={intl.formatMessage(messages.customers)}
      onPreviousPathClick={() => push(listPath)}
      tabControls={[
        <TabHeader key="general" to={pathOf('general')} label={intl.formatMessage(messages.general)} />,
        <TabHeader key="orders" to={pathOf('orders')} label={intl.formatMessage(messages.orders)} />,
      ]}
      customViewLocatorCodes={{ [GENERAL]: pathOf('general'), [ORDERS]: pathOf('orders') }}
    >
      {tab === 'orders' ? (
        <OrdersTab customerId={customerId} url={pathOf('orders')} />
      ) : (
        <ResourceContent resource={customer}>{(found) => <GeneralTab customer={found} />}</ResourceContent>
      )}
    </TabularDetailPage>
  );
}

function GeneralTab({ customer }: { customer: Customer }): React.JSX.Element {
  return (
    <FactList
      facts={[
        [messages.customerNumber, customer.customerNumber],
        [messages.email, customer.email],
        [messages.created, <FormattedMoment key="created" value={customer.createdAt} />],
        [messages.modified, <FormattedMoment key="modified" value={customer.lastModifiedAt} />],
      ]}
    />
  );
}
