import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { StagedConnectorSummary } from '../../data/connectors/to-staged-connector';
import type { ListPage } from '../../data/list-page';
import { EmptyState } from '../../ui/empty-state';
import { ListFooter } from '../../ui/list-footer';
import { isFiltered, type ConnectorListSearch } from './connector-list.search';
import { ConnectorTable } from './connector-table';
import { messages } from './messages';

type Props = {
  page: ListPage<StagedConnectorSummary>;
  search: ConnectorListSearch;
  linkTo: (id: string) => string;
  onOpen: (id: string) => void;
  onChange: (change: Partial<ConnectorListSearch>) => void;
};

/** One page of connectors, or why there is none. */
export function ConnectorList({ page, search, linkTo, onOpen, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  if (page.total === 0 && isFiltered(search)) {
    return (
      <EmptyState
        title={formatMessage(messages.noMatchTitle)}
        advice={formatMessage(messages.noMatchAdvice)}
        action={
          <FlatButton
            label={formatMessage(messages.clearFilters)}
            onClick={() => onChange({ visibility: 'all', integrationTypes: [] })}
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
        <ConnectorTable connectors={page.items} linkTo={linkTo} onRowClick={onOpen} />
      )}
      <ListFooter total={page.total} count={page.items.length} search={search} onChange={onChange} />
    </Spacings.Stack>
  );
}
