import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { CONNECT_REGIONS } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SelectField from '@commercetools-uikit/select-field';
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

  function optionsOf(filter: FilterKey, values: readonly string[]): { value: string; label: string }[] {
    return values.map((value) => ({ value, label: wordOf(filter, value, intl) }));
  }

  /** A field that takes several values; what is chosen is kept in the order of the choices. */
  function severalOf<TValue extends string>(
    filter: Exclude<FilterKey, 'visibility'>,
    choices: readonly TValue[],
    placeholder: string,
  ): ReactElement {
    return (
      <SelectField
        title={formatMessage(FILTER_TITLES[filter])}
        placeholder={placeholder}
        value={search[filter]}
        options={optionsOf(filter, choices)}
        isMulti
        onChange={({ target }) =>
          onChange({ [filter]: choices.filter((choice) => target.value?.includes(choice)) })
        }
      />
    );
  }

  return (
    <div css={grid}>
      {severalOf('statuses', STATUSES, formatMessage(listMessages.anyStatus))}
      {severalOf('previewabilities', PREVIEWABILITIES, formatMessage(listMessages.anyPreviewability))}
      {severalOf('integrationTypes', INTEGRATION_TYPES, formatMessage(listMessages.anyIntegrationType))}
      {severalOf('regions', CONNECT_REGIONS, formatMessage(listMessages.anyRegion))}
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
    </div>
  );
}

const grid = css`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(${designTokens.constraint6}, 100%), 1fr));
  gap: ${designTokens.spacing30};
`;
