import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ListedConnector } from '../../../data/connectors/list/to-listed-connector';
import type { CollectedPage } from '../../../data/list-page';
import type { AddressFromList } from '../../../list-origin';
import { BusyLine } from '../../../ui/busy-line';
import { IncompleteNotice } from '../../../ui/incomplete-notice';
import { ListFooter } from '../../../ui/list-footer';
import { listUiMessages } from '../../../ui/list-messages';
import { ListTable } from '../../../ui/list-table';
import { CONNECTOR_SORTS, type ConnectorListSearch } from './connector-list.search';
import { listMessages, messages } from './messages';
import { useConnectorColumns } from './use-connector-columns';

type Props = {
  page: CollectedPage<ListedConnector>;
  search: ConnectorListSearch;
  /** What is shown belongs to an earlier search, or is being refreshed. */
  isStale: boolean;
  linkTo: (id: string) => AddressFromList;
  onOpen: (id: string) => void;
  onChange: (change: Partial<ConnectorListSearch>) => void;
};

/** One page of connectors, with what it is a page of. */
export function ConnectorList({ page, search, isStale, linkTo, onOpen, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const columns = useConnectorColumns(search.columns, linkTo);
  return (
    <Spacings.Stack scale="m">
      {!page.isComplete && <IncompleteNotice advice={formatMessage(listMessages.incompleteAdvice)} />}
      <div role="status">
        <Text.Body tone="secondary">
          {formatMessage(isStale ? listUiMessages.updating : messages.count, { total: page.total })}
        </Text.Body>
      </div>
      <div>
        <BusyLine isBusy={isStale} />
        {page.items.length > 0 && (
          <ListTable
            items={page.items}
            columns={columns}
            density={search.density}
            sort={search.sort}
            sorts={CONNECTOR_SORTS}
            onSort={(sort) => onChange({ sort })}
            onRowClick={onOpen}
          />
        )}
      </div>
      <ListFooter total={page.total} count={page.items.length} search={search} onChange={onChange} />
    </Spacings.Stack>
  );
}
