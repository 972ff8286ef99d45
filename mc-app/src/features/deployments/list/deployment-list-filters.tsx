import type { ReactElement } from 'react';
import { CONNECT_REGIONS } from '@connect-console/domain';
import { useIntl, type MessageDescriptor } from 'react-intl';
import SelectField from '@commercetools-uikit/select-field';
import { ChoicesField } from '../../../ui/choices-field';
import { FilterGrid } from '../../../ui/filter-grid';
import { parseChoice } from '../../../ui/list.search';
import { messages as uiMessages, sortMessages as uiSortMessages } from '../../../ui/messages';
import { ConnectorFilter } from './connector-filter';
import { CONCERNS, DRIFTS, STATUSES, TYPE_FILTERS, type TypeFilter } from './deployment-filters';
import { DEPLOYMENT_SORTS, type DeploymentListSearch, type DeploymentSort } from './deployment-list.search';
import { FILTER_TITLES, wordOf, type FilterKey } from './filter-words';
import { filterMessages, sortMessages } from './messages';

type Props = { search: DeploymentListSearch; onChange: (change: Partial<DeploymentListSearch>) => void };

const SORT_MESSAGES = { ...uiSortMessages, ...sortMessages };

/** Every way to leave deployments out and to order them. */
export function DeploymentListFilters({ search, onChange }: Props): ReactElement {
  const intl = useIntl();
  const { formatMessage } = intl;

  function optionsOf<TValue extends string>(
    filter: FilterKey,
    values: readonly TValue[],
  ): { value: TValue; label: string }[] {
    return values.map((value) => ({ value, label: wordOf(filter, value, intl) }));
  }

  function severalOf<TValue extends string>(
    filter: 'statuses' | 'regions' | 'drifts' | 'concerns',
    values: readonly TValue[],
    chosen: readonly TValue[],
    anyOfThem: MessageDescriptor,
  ): ReactElement {
    return (
      <ChoicesField
        title={formatMessage(FILTER_TITLES[filter])}
        placeholder={formatMessage(anyOfThem)}
        choices={optionsOf(filter, values)}
        chosen={chosen}
        onChange={(wanted) => onChange({ [filter]: wanted })}
      />
    );
  }

  return (
    <FilterGrid>
      <SelectField
        title={formatMessage(FILTER_TITLES.type)}
        value={search.type}
        options={optionsOf('type', TYPE_FILTERS)}
        isSearchable={false}
        onChange={({ target }) =>
          onChange({ type: parseChoice<TypeFilter>(String(target.value), TYPE_FILTERS) })
        }
      />
      {severalOf('statuses', STATUSES, search.statuses, filterMessages.anyStatus)}
      <ConnectorFilter chosen={search.connectorIds} onChange={(connectorIds) => onChange({ connectorIds })} />
      {severalOf('concerns', CONCERNS, search.concerns, filterMessages.anyConcern)}
      {severalOf('drifts', DRIFTS, search.drifts, filterMessages.anyDrift)}
      {severalOf('regions', CONNECT_REGIONS, search.regions, filterMessages.anyRegion)}
      <SelectField
        title={formatMessage(uiMessages.sortBy)}
        value={search.sort}
        options={DEPLOYMENT_SORTS.map((value) => ({ value, label: formatMessage(SORT_MESSAGES[value]) }))}
        isSearchable={false}
        onChange={({ target }) =>
          onChange({ sort: parseChoice<DeploymentSort>(String(target.value), DEPLOYMENT_SORTS) })
        }
      />
    </FilterGrid>
  );
}
