import type { ReactElement } from 'react';
import { CONNECT_REGIONS } from '@connect-console/domain';
import { useIntl, type MessageDescriptor } from 'react-intl';
import SelectField from '@commercetools-uikit/select-field';
import { ChoicesField } from '../../../ui/choices-field';
import { FilterGrid } from '../../../ui/filter-grid';
import { parseChoice } from '../../../ui/list.search';
import { messages as uiMessages, sortMessages as uiSortMessages } from '../../../ui/messages';
import {
  CONNECTOR_SORTS,
  PREVIEWABILITIES,
  STATUSES,
  VISIBILITIES,
  type ConnectorListSearch,
  type ConnectorSort,
  type Visibility,
} from './connector-list.search';
import { FILTER_TITLES, wordOf, type FilterKey } from './filter-words';
import { INTEGRATION_TYPES } from '../integration-types';
import { listMessages, sortMessages } from './messages';

type Props = { search: ConnectorListSearch; onChange: (change: Partial<ConnectorListSearch>) => void };

const SORT_MESSAGES = { ...uiSortMessages, ...sortMessages };

/** Every way to leave connectors out and to order them. */
export function ConnectorListFilters({ search, onChange }: Props): ReactElement {
  const intl = useIntl();
  const { formatMessage } = intl;

  function optionsOf<TValue extends string>(
    filter: FilterKey,
    values: readonly TValue[],
  ): { value: TValue; label: string }[] {
    return values.map((value) => ({ value, label: wordOf(filter, value, intl) }));
  }

  function severalOf<TValue extends string>(
    filter: Exclude<FilterKey, 'visibility'>,
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
      {severalOf('statuses', STATUSES, search.statuses, listMessages.anyStatus)}
      {severalOf(
        'previewabilities',
        PREVIEWABILITIES,
        search.previewabilities,
        listMessages.anyPreviewability,
      )}
      {severalOf(
        'integrationTypes',
        INTEGRATION_TYPES,
        search.integrationTypes,
        listMessages.anyIntegrationType,
      )}
      {severalOf('regions', CONNECT_REGIONS, search.regions, listMessages.anyRegion)}
      <SelectField
        title={formatMessage(FILTER_TITLES.visibility)}
        value={search.visibility}
        options={optionsOf('visibility', VISIBILITIES)}
        isSearchable={false}
        onChange={({ target }) =>
          onChange({ visibility: parseChoice<Visibility>(String(target.value), VISIBILITIES) })
        }
      />
      <SelectField
        title={formatMessage(uiMessages.sortBy)}
        value={search.sort}
        options={CONNECTOR_SORTS.map((value) => ({ value, label: formatMessage(SORT_MESSAGES[value]) }))}
        isSearchable={false}
        onChange={({ target }) =>
          onChange({ sort: parseChoice<ConnectorSort>(String(target.value), CONNECTOR_SORTS) })
        }
      />
    </FilterGrid>
  );
}
