import { useIntl } from 'react-intl';
import type { FilterChip } from '../../../ui/filter-chips';
import { listUiMessages } from '../../../ui/list-messages';
import { NO_FILTERS, type ConnectorListSearch } from './connector-list.search';
import { FILTER_TITLES, wordOf, type FilterKey } from './filter-words';

const FILTERS: readonly FilterKey[] = [
  'statuses',
  'previewabilities',
  'integrationTypes',
  'regions',
  'visibility',
];

/** The filters in use in words, each with what takes it away. */
export function useConnectorChips(
  search: ConnectorListSearch,
  onChange: (change: Partial<ConnectorListSearch>) => void,
): FilterChip[] {
  const intl = useIntl();
  const { formatMessage, formatList } = intl;
  return FILTERS.map((filter) => ({ filter, values: valuesOf(search, filter) }))
    .filter(({ values }) => values.length > 0)
    .map(({ filter, values }) => ({
      key: filter,
      label: formatMessage(listUiMessages.filterInUse, {
        filter: formatMessage(FILTER_TITLES[filter]),
        values: formatList(
          values.map((value) => wordOf(filter, value, intl)),
          { type: 'disjunction' },
        ),
      }),
      onRemove: () => onChange({ [filter]: NO_FILTERS[filter] }),
    }));
}

function valuesOf(search: ConnectorListSearch, filter: FilterKey): string[] {
  if (filter === 'visibility') return search.visibility === 'all' ? [] : [search.visibility];
  return search[filter];
}
