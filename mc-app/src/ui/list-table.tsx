import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import AccessibleHidden from '@commercetools-uikit/accessible-hidden';
import DataTable from '@commercetools-uikit/data-table';
import { designTokens } from '@commercetools-uikit/design-system';
import { listUiMessages } from './list-messages';
import { parseChoice, type Density } from './list.search';
import { cardsFor, stickyFirstColumn } from './table-layout';

export type ListColumn<TItem> = {
  key: string;
  label: string;
  width: string;
  /** What the gateway calls it, when it can sort by it */
  sortField?: string;
  render: (item: TItem) => ReactNode;
};

type Props<TItem, TSort extends string> = {
  items: TItem[];
  /** The first is the link to what a row is about, and stays in sight. */
  columns: ListColumn<TItem>[];
  density: Density;
  sort: TSort;
  /** All that the list can be sorted by, as `field asc` and `field desc` */
  sorts: readonly [TSort, ...TSort[]];
  onSort: (sort: TSort) => void;
  onRowClick: (id: string) => void;
};

/** A list whose rows lead on: the first column is the link, a click anywhere in the row works, too. */
export function ListTable<TItem extends { id: string }, TSort extends string>(
  props: Props<TItem, TSort>,
): ReactElement {
  const { formatMessage } = useIntl();
  const { items, columns, density, sort, sorts, onSort, onRowClick } = props;
  const [field, direction] = sort.split(' ');
  const sortedBy = columns.find(({ sortField }) => sortField === field)?.key;
  const isAscending = direction === 'asc';
  const sorted = formatMessage(
    isAscending ? listUiMessages.sortedAscending : listUiMessages.sortedDescending,
  );

  function sortBy(column: string, wanted: string): void {
    const wantedField = columns.find(({ key }) => key === column)?.sortField;
    onSort(parseChoice<TSort>(`${wantedField} ${wanted}`, sorts));
  }

  return (
    <div
      css={[density === 'compact' && compact, stickyFirstColumn, cardsFor(columns.map(({ label }) => label))]}
    >
      <DataTable
        rows={items}
        columns={columns.map(({ key, label, width, sortField, render }, index) => ({
          key,
          width,
          renderItem: render,
          shouldIgnoreRowClick: index === 0,
          isSortable: sortField !== undefined,
          disableResizing: true, // By mouse only, and forgotten with the page.
          // ui-kit's header tells the direction by an arrow only.
          label: (
            <>
              {label}
              {key === sortedBy && <AccessibleHidden>{sorted}</AccessibleHidden>}
            </>
          ),
        }))}
        isCondensed={density === 'compact'}
        sortedBy={sortedBy}
        sortDirection={isAscending ? 'asc' : 'desc'}
        onSortChange={sortBy}
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
