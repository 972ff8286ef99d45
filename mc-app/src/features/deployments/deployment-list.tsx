import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeploymentSummary } from '../../data/deployments/to-deployment';
import type { ListPage } from '../../data/list-page';
import { EmptyState } from '../../ui/empty-state';
import { ListFooter } from '../../ui/list-footer';
import { isFiltered, type DeploymentListSearch } from './deployment-list.search';
import { DeploymentTable } from './deployment-table';
import { messages } from './messages';

type Props = {
  page: ListPage<DeploymentSummary>;
  search: DeploymentListSearch;
  linkTo: (id: string) => string;
  onOpen: (id: string) => void;
  onChange: (change: Partial<DeploymentListSearch>) => void;
};

/** One page of deployments, or why there is none. */
export function DeploymentList({ page, search, linkTo, onOpen, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  if (page.total === 0 && isFiltered(search)) {
    return (
      <EmptyState
        title={formatMessage(messages.noMatchTitle)}
        advice={formatMessage(messages.noMatchAdvice)}
        action={
          <FlatButton
            label={formatMessage(messages.clearFilters)}
            onClick={() => onChange({ type: 'all' })}
          />
        }
      />
    );
  }
  if (page.total === 0) {
    return (
      <EmptyState title={formatMessage(messages.emptyTitle)} advice={formatMessage(messages.emptyAdvice)} />
    );
  }
  return (
    <Spacings.Stack scale="m">
      <div role="status">
        <Text.Body tone="secondary">{formatMessage(messages.count, { total: page.total })}</Text.Body>
      </div>
      {page.items.length > 0 && (
        <DeploymentTable deployments={page.items} linkTo={linkTo} onRowClick={onOpen} />
      )}
      <ListFooter total={page.total} count={page.items.length} search={search} onChange={onChange} />
    </Spacings.Stack>
  );
}
