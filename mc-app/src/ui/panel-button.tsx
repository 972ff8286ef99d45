import type { ReactElement } from 'react';
import type { TIconProps } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';

type Props = {
  label: string;
  icon: ReactElement<TIconProps>;
  isOpen: boolean;
  /** Id of the panel, which follows the toolbar. */
  panelId: string;
  onToggle: () => void;
};

/** Opens and closes a panel below the toolbar that it stands in. */
export function PanelButton({ label, icon, isOpen, panelId, onToggle }: Props): ReactElement {
  return (
    <SecondaryButton
      label={label}
      iconLeft={icon}
      size="20"
      isToggleButton={false}
      aria-expanded={isOpen}
      aria-controls={isOpen ? panelId : undefined}
      onClick={onToggle}
    />
  );
}
