import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import Card from '@commercetools-uikit/card';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import { ExportIcon } from '@commercetools-uikit/icons';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import { ExportProgress } from './export-progress';
import { FilterChips, type FilterChip } from './filter-chips';
import { exportMessages, listUiMessages } from './list-messages';
import { ListPanelButtons, type ListPanel } from './list-panel-buttons';
import { SearchField } from './search-field';
import type { CsvExport } from './use-csv-export';

type Props = {
  /** Of the list, for screen readers */
  title: string;
  text: { wanted: string; hint: string; maxLength: number; onSearch: (text: string) => void };
  panels: Record<ListPanel, ReactElement>;
  /** One for each kind of filter in use */
  chips: FilterChip[];
  onClearFilters: () => void;
  csv: CsvExport;
  refreshButton: ReactNode;
};

/** Everything that decides what a list shows and how; one panel is open at a time. */
export function ListToolbar(props: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { title, text, panels, chips, onClearFilters, csv, refreshButton } = props;
  const [open, setOpen] = useState<ListPanel | null>(null);
  const panelId = useId();
  const toolbar = useRef<HTMLDivElement>(null);

  /** For buttons that go away when they are pressed. */
  function withFocusKept(press: () => void): () => void {
    return () => {
      toolbar.current?.focus();
      press();
    };
  }

  return (
    <div ref={toolbar} role="group" aria-label={title} tabIndex={-1} css={stack}>
      <div css={row}>
        <div css={searchField}>
          <SearchField
            title={formatMessage(listUiMessages.search)}
            hint={text.hint}
            text={text.wanted}
            maxLength={text.maxLength}
            onSearch={text.onSearch}
          />
        </div>
        <ListPanelButtons panelId={panelId} open={open} filterCount={chips.length} onOpen={setOpen} />
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
          <Card insetScale="m">{panels[open]}</Card>
        </div>
      )}
      {chips.length > 0 && (
        <FilterChips
          title={formatMessage(listUiMessages.activeFilters)}
          chips={chips.map((chip) => ({ ...chip, onRemove: withFocusKept(chip.onRemove) }))}
          action={
            <FlatButton
              label={formatMessage(listUiMessages.clearFilters)}
              onClick={withFocusKept(onClearFilters)}
            />
          }
        />
      )}
      <ExportProgress {...csv} cancel={withFocusKept(csv.cancel)} />
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
