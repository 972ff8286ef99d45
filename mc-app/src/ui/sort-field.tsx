import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import SelectField from '@commercetools-uikit/select-field';
import { parseChoice, SORT_CHOICES, type Sort } from './list.search';
import { messages, sortMessages } from './messages';

type Props = { sort: Sort; onChange: (sort: Sort) => void };

/** Chooses one of the orders that the Connect API can sort by. */
export function SortField({ sort, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <SelectField
      title={formatMessage(messages.sortBy)}
      value={sort}
      options={SORT_CHOICES.map((value) => ({ value, label: formatMessage(sortMessages[value]) }))}
      isSearchable={false}
      onChange={({ target }) => onChange(parseChoice(String(target.value), SORT_CHOICES))}
    />
  );
}
