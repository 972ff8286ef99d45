import { FormattedMessage } from 'react-intl';
import { useRouteMatch } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import FetchProducts from '../data/fetch-products.ctp.graphql';
import type { ProductSummary } from '../data/product';
import { usePage } from '../data/use-resources';
import { FormattedMoment } from '../formatted-moment';
import { useLocalizedText } from '../localized-text';
import { messages } from '../messages';
import { ResourceListPage } from '../resource-list.page';
import { usePaging } from '../use-paging';

const COLUMNS = [
  { key: 'name', label: <FormattedMessage {...messages.name} /> },
  { key: 'key', label: <FormattedMessage {...messages.key} /> },
  { key: 'createdAt', label: <FormattedMessage {...messages.created} /> },
];

export function ProductListPage(): React.JSX.Element {
  const { url } = useRouteMatch();
  const textOf = useLocalizedText();
  const paging = usePaging();
  const renderCell = (
    { id, key, createdAt, masterData }: ProductSummary,
    column: string,
  ): React.ReactNode => {
    switch (column) {
      case 'key':
        return key;
      case 'createdAt':
        return <FormattedMoment value={createdAt} />;
      default:
        return (
          <Link to={`${url}/${id}/general`}>{textOf(masterData.staged?.nameAllLocales ?? []) ?? id}</Link>
        );
    }
  };
  return (
    <ResourceListPage
      title={messages.products}
      total={messages.totalProducts}
      none={messages.noProducts}
      columns={COLUMNS}
      list={usePage<ProductSummary>(FetchProducts, paging.range)}
      paging={paging}
      renderCell={renderCell}
    />
  );
}
