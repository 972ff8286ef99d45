import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ColumnsIcon, FilterIcon, StarIcon } from '@commercetools-uikit/icons';
import { listUiMessages, viewMessages } from './list-messages';
import { PanelButton } from './panel-button';

export type ListPanel = 'filters' | 'columns' | 'views';

type Props = {
  panelId: string;
  /** One at most is open. */
  open: ListPanel | null;
  filterCount: number;
  onOpen: (panel: ListPanel | null) => void;
};

/** Open and close what decides how the list looks. */
export function ListPanelButtons({ panelId, open, filterCount, onOpen }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const filters = filterCount === 0 ? listUiMessages.filters : listUiMessages.filtersInUse;
  const buttons = [
    { panel: 'filters', label: formatMessage(filters, { count: filterCount }), icon: <FilterIcon /> },
    { panel: 'columns', label: formatMessage(listUiMessages.columns), icon: <ColumnsIcon /> },
    { panel: 'views', label: formatMessage(viewMessages.title), icon: <StarIcon /> },
  ] as const;
  return (
    <>
      {buttons.map(({ panel, label, icon }) => (
        <PanelButton
          key={panel}
          label={label}
          icon={icon}
          isOpen={open === panel}
          panelId={panelId}
          onToggle={() => onOpen(open === panel ? null : panel)}
        />
      ))}
    </>
  );
}
