import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ListedConnectorsPage } from '../../../data/connectors/list/use-listed-connectors';
import { BusyLine } from '../../../ui/busy-line';
import { ListFooter } from '../../../ui/list-footer';
import type { ConnectorListSearch } from './connector-list.search';
import { ConnectorTable } from './connector-table';
import { IncompleteNotice } from './incomplete-notice';
import type { AddressFromList } from '../list-origin';
import { listMessages, messages } from './messages';

type Props = {
  page: ListedConnectorsPage;
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
  return (
    <Spacings.Stack scale="m">
      {!page.isComplete && <IncompleteNotice />}
      <div role="status">
        <Text.Body tone="secondary">
          {formatMessage(isStale ? listMessages.updating : messages.count, { total: page.total })}
        </Text.Body>
      </div>
      <div>
        <BusyLine isBusy={isStale} />
        {page.items.length > 0 && (
          <ConnectorTable
            connectors={page.items}
            search={search}
            linkTo={linkTo}
            onRowClick={onOpen}
            onSort={(sort) => onChange({ sort })}
          />
        )}
      </div>
      <ListFooter total={page.total} count={page.items.length} search={search} onChange={onChange} />
    </Spacings.Stack>
  );
}
