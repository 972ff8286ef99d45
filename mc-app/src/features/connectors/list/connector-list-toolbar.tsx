import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import Card from '@commercetools-uikit/card';
import { designTokens } from '@commercetools-uikit/design-system';
import { ExportIcon } from '@commercetools-uikit/icons';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import { SearchField } from '../../../ui/search-field';
import { ConnectorExportProgress } from './connector-export-progress';
import { ConnectorListChips } from './connector-list-chips';
import { ConnectorListColumns } from './connector-list-columns';
import { ConnectorListFilters } from './connector-list-filters';
import { countFilters, LONGEST_TEXT, type ConnectorListSearch } from './connector-list.search';
import { ConnectorListPanelButtons, type ConnectorListPanel } from './connector-list-panel-buttons';
import { ConnectorListViews } from './connector-list-views';
import { exportMessages, listMessages, messages } from './messages';
import { useConnectorExport } from './use-connector-export';

type Props = {
  search: ConnectorListSearch;
  listPath: string;
  refreshButton: ReactNode;
  onChange: (change: Partial<ConnectorListSearch>) => void;
};

/** Everything that decides what the list shows and how; one panel is open at a time. */
export function ConnectorListToolbar({ search, listPath, refreshButton, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState<ConnectorListPanel | null>(null);
  const panelId = useId();
  const toolbar = useRef<HTMLDivElement>(null);
  const csv = useConnectorExport(search);
  const filterCount = countFilters(search);

  const renderPanel: Record<ConnectorListPanel, () => ReactElement> = {
    filters: () => <ConnectorListFilters search={search} onChange={onChange} />,
    columns: () => <ConnectorListColumns search={search} onChange={onChange} />,
    views: () => <ConnectorListViews search={search} listPath={listPath} />,
  };

  /** For buttons that go away when they are pressed. */
  function focusToolbar(): void {
    toolbar.current?.focus();
  }

  return (
    <div ref={toolbar} role="group" aria-label={formatMessage(messages.title)} tabIndex={-1} css={stack}>
      <div css={row}>
        <div css={searchField}>
          <SearchField
            title={formatMessage(listMessages.search)}
            hint={formatMessage(listMessages.searchHint)}
            text={search.text}
            maxLength={LONGEST_TEXT}
            onSearch={(text) => onChange({ text })}
          />
        </div>
        <ConnectorListPanelButtons panelId={panelId} open={open} filterCount={filterCount} onOpen={setOpen} />
        <SecondaryButton
          label={formatMessage(exportMessages.start)}
          iconLeft={<ExportIcon />}
          size="20"
          isDisabled={csv.progress !== null}
          disabled={false} // A natively disabled button loses the keyboard focus; `isDisabled` alone ignores clicks.
          onClick={csv.start}
        />
        {refreshButton}
      </div>
      {open && (
        <div id={panelId}>
          <Card insetScale="m">{renderPanel[open]()}</Card>
        </div>
      )}
      {filterCount > 0 && (
        <ConnectorListChips
          search={search}
          onChange={(change) => {
            focusToolbar();
            onChange(change);
          }}
        />
      )}
      <ConnectorExportProgress
        {...csv}
        cancel={() => {
          focusToolbar();
          csv.cancel();
        }}
      />
    </div>
  );
}

const stack = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing30};
  outline: none;
`;

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  align-items: flex-end;

  button[aria-expanded='true'] {
    background-color: ${designTokens.colorPrimary95};
  }

  /* Two buttons side by side in a window of 320 px. */
  @media (max-width: 640px) {
    button {
      padding: 0 ${designTokens.spacing25};
    }

    button span:has(> svg) {
      display: none;
    }

    button span:has(> svg) + span {
      margin: 0 !important; /* As the kit has it. */
    }
  }
`;

const searchField = css`
  flex: 1 1 ${designTokens.constraint7};
`;
