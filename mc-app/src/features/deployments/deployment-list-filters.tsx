import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import SelectField from '@commercetools-uikit/select-field';
import { parseChoice } from '../../ui/list.search';
import { SortField } from '../../ui/sort-field';
import { TYPE_FILTERS, type DeploymentListSearch, type TypeFilter } from './deployment-list.search';
import { messages, typeMessages } from './messages';

type Props = { search: DeploymentListSearch; onChange: (change: Partial<DeploymentListSearch>) => void };

const FILTER_MESSAGES = { all: messages.typeAll, ...typeMessages };

export function DeploymentListFilters({ search, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <>
      <SelectField
        title={formatMessage(messages.type)}
        value={search.type}
        options={TYPE_FILTERS.map((value) => ({ value, label: formatMessage(FILTER_MESSAGES[value]) }))}
        isSearchable={false}
        onChange={({ target }) =>
          onChange({ type: parseChoice<TypeFilter>(String(target.value), TYPE_FILTERS) })
        }
      />
      <SortField sort={search.sort} onChange={(sort) => onChange({ sort })} />
    </>
  );
}
