import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import AccessibleHidden from '@commercetools-uikit/accessible-hidden';
import DataTable from '@commercetools-uikit/data-table';
import { designTokens } from '@commercetools-uikit/design-system';
import type { ListedConnector } from '../../../data/connectors/list/to-listed-connector';
import { parseChoice } from '../../../ui/list.search';
import { cardsFor, stickyFirstColumn } from '../../../ui/table-layout';
import { CONNECTOR_SORTS, type ConnectorListSearch, type ConnectorSort } from './connector-list.search';
import type { AddressFromList } from '../list-origin';
import { listMessages } from './messages';
import { useConnectorColumns } from './use-connector-columns';

type Props = {
  connectors: ListedConnector[];
  search: ConnectorListSearch;
  /** Where a connector's page is */
  linkTo: (id: string) => AddressFromList;
  onRowClick: (id: string) => void;
  onSort: (sort: ConnectorSort) => void;
};

/** Columns that can be sorted by, and what the gateway calls them. */
const SORT_FIELDS: Record<string, string> = {
  name: 'name',
  status: 'status',
  modified: 'lastModifiedAt',
  created: 'createdAt',
};

/** The list of connectors; the name is the link, a click anywhere in the row works, too. */
export function ConnectorTable({ connectors, search, linkTo, onRowClick, onSort }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const columns = useConnectorColumns(search.columns, linkTo);
  const [field, direction] = search.sort.split(' ');
  const sortedBy = Object.keys(SORT_FIELDS).find((column) => SORT_FIELDS[column] === field);
  const isAscending = direction === 'asc';
  const sorted = formatMessage(isAscending ? listMessages.sortedAscending : listMessages.sortedDescending);
  return (
    <div
      css={[
        search.density === 'compact' && compact,
        stickyFirstColumn,
        cardsFor(columns.map(({ label }) => label)),
      ]}
    >
      <DataTable
        rows={connectors}
        columns={columns.map(({ label, ...column }) => ({
          ...column,
          isSortable: column.key in SORT_FIELDS,
          disableResizing: true, // By mouse only, and forgotten with the page.
          // ui-kit's header tells the direction by an arrow only.
          label: (
            <>
              {label}
              {column.key === sortedBy && <AccessibleHidden>{sorted}</AccessibleHidden>}
            </>
          ),
        }))}
        isCondensed={search.density === 'compact'}
        sortedBy={sortedBy}
        sortDirection={isAscending ? 'asc' : 'desc'}
        onSortChange={(column, wanted) =>
          onSort(parseChoice<ConnectorSort>(`${SORT_FIELDS[column]} ${wanted}`, CONNECTOR_SORTS))
        }
        onRowClick={({ id }) => onRowClick(id)}
      />
    </div>
  );
}

// All usual columns side by side at 1440 px.
const compact = css`
  th > *,
  td > * {
    padding-right: ${designTokens.spacing25};
    padding-left: ${designTokens.spacing25};
  }
`;
