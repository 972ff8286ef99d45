import { useIntl } from 'react-intl';
import type { FilterChip } from '../../../ui/filter-chips';
import { listUiMessages } from '../../../ui/list-messages';
import { NO_FILTERS } from './deployment-filters';
import type { DeploymentListSearch } from './deployment-list.search';
import { FILTER_TITLES, wordOf, type FilterKey } from './filter-words';

const FILTERS: readonly FilterKey[] = ['type', 'statuses', 'concerns', 'connectorIds', 'drifts', 'regions'];

type Options = {
  search: DeploymentListSearch;
  /** Names of connectors as far as the list shows them, by id */
  connectorNames: ReadonlyMap<string, string>;
  onChange: (change: Partial<DeploymentListSearch>) => void;
};

/** The filters in use in words, each with what takes it away. */
export function useDeploymentChips({ search, connectorNames, onChange }: Options): FilterChip[] {
  const intl = useIntl();
  const { formatMessage, formatList } = intl;
  return FILTERS.map((filter) => ({ filter, values: valuesOf(search, filter) }))
    .filter(({ values }) => values.length > 0)
    .map(({ filter, values }) => ({
      key: filter,
      label: formatMessage(listUiMessages.filterInUse, {
        filter: formatMessage(FILTER_TITLES[filter]),
        values: formatList(
          values.map((value) => connectorNames.get(value) ?? wordOf(filter, value, intl)),
          { type: 'disjunction' },
        ),
      }),
      onRemove: () => onChange({ [filter]: NO_FILTERS[filter] }),
    }));
}

function valuesOf(search: DeploymentListSearch, filter: FilterKey): string[] {
  if (filter === 'type') return search.type === 'all' ? [] : [search.type];
  return search[filter];
}
