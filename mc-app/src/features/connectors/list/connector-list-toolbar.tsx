import type { ReactElement, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useSavedViews } from '../../../data/saved-views/use-saved-views';
import { ColumnChoice } from '../../../ui/column-choice';
import { ListToolbar } from '../../../ui/list-toolbar';
import { SavedViewsPanel } from '../../../ui/saved-views-panel';
import { COLUMN_KEYS, DEFAULT_COLUMNS } from './connector-column-keys';
import { ConnectorListFilters } from './connector-list-filters';
import {
  formatConnectorListSearch,
  LONGEST_TEXT,
  NO_FILTERS,
  parseConnectorListSearch,
  type ConnectorListSearch,
} from './connector-list.search';
import { columnMessages, listMessages, messages } from './messages';
import { useConnectorChips } from './use-connector-chips';
import { useConnectorExport } from './use-connector-export';

type Props = {
  search: ConnectorListSearch;
  listPath: string;
  refreshButton: ReactNode;
  onChange: (change: Partial<ConnectorListSearch>) => void;
};

/** Everything that decides which connectors the list shows and how. */
export function ConnectorListToolbar({ search, listPath, refreshButton, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const saved = useSavedViews('connectors');
  const csv = useConnectorExport(search);
  const chips = useConnectorChips(search, onChange);
  return (
    <ListToolbar
      title={formatMessage(messages.title)}
      text={{
        wanted: search.text,
        hint: formatMessage(listMessages.searchHint),
        maxLength: LONGEST_TEXT,
        onSearch: (text) => onChange({ text }),
      }}
      panels={{
        filters: <ConnectorListFilters search={search} onChange={onChange} />,
        columns: (
          <ColumnChoice
            looks={search}
            choices={COLUMN_KEYS.map((key) => ({ key, label: formatMessage(columnMessages[key]) }))}
            usual={DEFAULT_COLUMNS}
            onChange={onChange}
          />
        ),
        views: (
          <SavedViewsPanel
            saved={saved}
            listPath={listPath}
            current={formatConnectorListSearch({ ...search, page: 1 })}
            toCurrent={(stored) => formatConnectorListSearch(parseConnectorListSearch(stored))}
          />
        ),
      }}
      chips={chips}
      onClearFilters={() => onChange({ ...NO_FILTERS, text: search.text })}
      csv={csv}
      refreshButton={refreshButton}
    />
  );
}
