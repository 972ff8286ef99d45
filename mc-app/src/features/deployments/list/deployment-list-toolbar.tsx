import type { ReactElement, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useSavedViews } from '../../../data/saved-views/use-saved-views';
import { ColumnChoice } from '../../../ui/column-choice';
import { ListToolbar } from '../../../ui/list-toolbar';
import { SavedViewsPanel } from '../../../ui/saved-views-panel';
import { COLUMN_KEYS, DEFAULT_COLUMNS } from './deployment-column-keys';
import { DeploymentListFilters } from './deployment-list-filters';
import { NO_FILTERS } from './deployment-filters';
import {
  formatDeploymentListSearch,
  LONGEST_TEXT,
  parseDeploymentListSearch,
  type DeploymentListSearch,
} from './deployment-list.search';
import { columnMessages, messages } from './messages';
import { useDeploymentChips } from './use-deployment-chips';
import { useDeploymentExport } from './use-deployment-export';

type Props = {
  search: DeploymentListSearch;
  listPath: string;
  connectorNames: ReadonlyMap<string, string>;
  refreshButton: ReactNode;
  onChange: (change: Partial<DeploymentListSearch>) => void;
};

/** Everything that decides which deployments the list shows and how. */
export function DeploymentListToolbar(props: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { search, listPath, connectorNames, refreshButton, onChange } = props;
  const saved = useSavedViews('deployments');
  const csv = useDeploymentExport(search);
  const chips = useDeploymentChips({ search, connectorNames, onChange });
  return (
    <ListToolbar
      title={formatMessage(messages.title)}
      text={{
        wanted: search.text,
        hint: formatMessage(messages.searchHint),
        maxLength: LONGEST_TEXT,
        onSearch: (text) => onChange({ text }),
      }}
      panels={{
        filters: <DeploymentListFilters search={search} onChange={onChange} />,
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
            current={formatDeploymentListSearch({ ...search, page: 1 })}
            toCurrent={(stored) => formatDeploymentListSearch(parseDeploymentListSearch(stored))}
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
