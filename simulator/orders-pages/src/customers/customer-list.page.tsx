import { FormattedMessage } from 'react-intl';
import { useRouteMatch } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import type { CustomerSummary } from '../data/customer';
import FetchCustomers from '../data/fetch-customers.ctp.graphql';
import { usePage } from '../data/use-resources';
import { FormattedMoment } from '../formatted-moment';
import { messages } from '../messages';
import { ResourceListPage } from '../resource-list.page';
import { usePaging } from '../use-paging';

const COLUMNS = [
  { key: 'customerNumber', label: <FormattedMessage {...messages.customerNumber} /> },
  { key: 'name', label: <FormattedMessage {...messages.name} /> },
  { key: 'email', label: <FormattedMessage {...messages.email} /> },
  { key: 'createdAt', label: <FormattedMessage {...messages.created} /> },
];

export function CustomerListPage(): React.JSX.Element {
  const { url } = useRouteMatch();
  const paging = usePaging();
  return (
    <ResourceListPage
      title={messages.customers}
      total={messages.totalCustomers}
      none={messages.noCustomers}
      columns={COLUMNS}
      list={usePage<CustomerSummary>(FetchCustomers, paging.range)}
      paging={paging}
      renderCell={(customer, column) => renderCell(customer, column, `${url}/${customer.id}/general`)}
    />
  );
}

function renderCell(customer: CustomerSummary, column: string, path: string): React.ReactNode {
  switch (column) {
    case 'name':
      return [customer.firstName, customer.lastName].join(' ');
    case 'email':
      return customer.email;
    case 'createdAt':
      return <FormattedMoment value={customer.createdAt} />;
    default:
      return <Link to={path}>{customer.customerNumber ?? customer.id}</Link>;
  }
}
