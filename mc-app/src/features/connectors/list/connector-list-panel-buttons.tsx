import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ColumnsIcon, FilterIcon, StarIcon } from '@commercetools-uikit/icons';
import { PanelButton } from '../../../ui/panel-button';
import { listMessages, viewMessages } from './messages';

export type ConnectorListPanel = 'filters' | 'columns' | 'views';

type Props = {
  panelId: string;
  /** One at most is open. */
  open: ConnectorListPanel | null;
  filterCount: number;
  onOpen: (panel: ConnectorListPanel | null) => void;
};

/** Open and close what decides how the list looks. */
export function ConnectorListPanelButtons({ panelId, open, filterCount, onOpen }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const filters = filterCount === 0 ? listMessages.filters : listMessages.filtersInUse;
  const buttons = [
    { panel: 'filters', label: formatMessage(filters, { count: filterCount }), icon: <FilterIcon /> },
    { panel: 'columns', label: formatMessage(listMessages.table), icon: <ColumnsIcon /> },
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
