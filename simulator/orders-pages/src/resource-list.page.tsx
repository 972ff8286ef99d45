import type { ReactNode } from 'react';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import LoadingSpinner from '@commercetools-uikit/loading-spinner';
import { ContentNotification } from '@commercetools-uikit/notifications';
import { Pagination } from '@commercetools-uikit/pagination';
import Spacings from '@commercetools-uikit/spacings';
import type { Loaded, Page } from './data/use-resources';
import { LoadFailed } from './load-failed';
import type { Paging } from './use-paging';

type ResourceListPageProps<TRow extends { id: string }> = {
  title: MessageDescriptor;
  /** With the placeholder `count`. */
  total: MessageDescriptor;
  none: MessageDescriptor;
  columns: TColumn<TRow>[];
  list: Loaded<Page<TRow>>;
  paging: Paging;
  renderCell: (row: TRow, column: string) => ReactNode;
};

/** A list of the Merchant Center, page by page. */
export function ResourceListPage<TRow extends { id: string }>({
  title,
  total,
  none,
  columns,
  list: { data, failed, retry },
  paging: { page, perPage, show },
  renderCell,
}: ResourceListPageProps<TRow>): React.JSX.Element {
  const intl = useIntl();
  return (
    <InfoMainPage
      title={intl.formatMessage(title)}
      subtitle={data ? intl.formatMessage(total, { count: data.total }) : undefined}
    >
      {failed ? <LoadFailed onRetry={retry} /> : null}
      {!failed && !data ? <LoadingSpinner /> : null}
      {data?.total === 0 ? (
        <ContentNotification type="info">
          <FormattedMessage {...none} />
        </ContentNotification>
      ) : null}
      {data && data.total > 0 ? (
        <Spacings.Stack scale="l">
          <DataTable
            columns={columns}
            rows={data.results}
            itemRenderer={(row, column) => renderCell(row, column.key)}
            maxHeight="none"
          />
          <Pagination
            totalItems={data.total}
            page={page}
            perPage={perPage}
            perPageRange="s"
            onPageChange={(nextPage) => show(nextPage, perPage)}
            onPerPageChange={(nextPerPage) => show(1, nextPerPage)}
          />
        </Spacings.Stack>
      ) : null}
    </InfoMainPage>
  );
}
