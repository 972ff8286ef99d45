import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import { FilterChips } from '../../../ui/filter-chips';
import { NO_FILTERS, type ConnectorListSearch } from './connector-list.search';
import { FILTER_TITLES, wordOf, type FilterKey } from './filter-words';
import { listMessages, messages } from './messages';

type Props = {
  search: ConnectorListSearch;
  /** The button that was pressed goes away with its filter. */
  onChange: (change: Partial<ConnectorListSearch>) => void;
};

const FILTERS: readonly FilterKey[] = [
  'statuses',
  'previewabilities',
  'integrationTypes',
  'regions',
  'visibility',
];

/** The filters in use, each with a button that takes it away. */
export function ConnectorListChips({ search, onChange }: Props): ReactElement {
  const intl = useIntl();
  const { formatMessage, formatList } = intl;
  const inUse = FILTERS.map((filter) => ({ filter, values: valuesOf(search, filter) }));
  return (
    <FilterChips
      title={formatMessage(listMessages.activeFilters)}
      chips={inUse
        .filter(({ values }) => values.length > 0)
        .map(({ filter, values }) => ({
          key: filter,
          label: formatMessage(listMessages.filterInUse, {
            filter: formatMessage(FILTER_TITLES[filter]),
            values: formatList(
              values.map((value) => wordOf(filter, value, intl)),
              { type: 'disjunction' },
            ),
          }),
          onRemove: () => onChange({ [filter]: NO_FILTERS[filter] }),
        }))}
      action={
        <FlatButton
          label={formatMessage(messages.clearFilters)}
          onClick={() => onChange({ ...NO_FILTERS, text: search.text })}
        />
      }
    />
  );
}

function valuesOf(search: ConnectorListSearch, filter: FilterKey): string[] {
  if (filter === 'visibility') return search.visibility === 'all' ? [] : [search.visibility];
  return search[filter];
}
