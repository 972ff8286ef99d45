import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import SelectField from '@commercetools-uikit/select-field';
import { parseChoice } from '../../ui/list.search';
import { SortField } from '../../ui/sort-field';
import { VISIBILITIES, type ConnectorListSearch, type Visibility } from './connector-list.search';
import { INTEGRATION_TYPES } from './integration-types';
import { integrationTypeMessages, messages } from './messages';

type Props = { search: ConnectorListSearch; onChange: (change: Partial<ConnectorListSearch>) => void };

const VISIBILITY_MESSAGES = {
  all: messages.visibilityAll,
  private: messages.visibilityPrivate,
  public: messages.visibilityPublic,
};

export function ConnectorListFilters({ search, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <>
      <SelectField
        title={formatMessage(messages.visibility)}
        value={search.visibility}
        options={VISIBILITIES.map((value) => ({ value, label: formatMessage(VISIBILITY_MESSAGES[value]) }))}
        isSearchable={false}
        onChange={({ target }) =>
          onChange({ visibility: parseChoice<Visibility>(String(target.value), VISIBILITIES) })
        }
      />
      <SelectField
        title={formatMessage(messages.integrationTypes)}
        placeholder={formatMessage(messages.anyIntegrationType)}
        value={search.integrationTypes}
        options={INTEGRATION_TYPES.map((value) => ({
          value,
          label: formatMessage(integrationTypeMessages[value]),
        }))}
        isMulti
        onChange={({ target }) =>
          onChange({ integrationTypes: INTEGRATION_TYPES.filter((type) => target.value?.includes(type)) })
        }
      />
      <SortField sort={search.sort} onChange={(sort) => onChange({ sort })} />
    </>
  );
}
