import { useEffect, useRef, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import PrimaryButton from '@commercetools-uikit/primary-button';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { ActionDialog, type DialogAction } from './action-dialog';
import { dialogMessages } from './action-messages';

type Props = {
  connector: StagedConnector;
  /** In the order in which they are offered */
  actions: readonly DialogAction[];
  primary?: DialogAction | null;
  onReload: () => void;
  onDone?: (action: DialogAction) => void;
};

/** Buttons that each open a dialog; the focus comes back here when it closes. */
export function ActionButtons({ connector, actions, primary, onReload, onDone }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const row = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const [open, setOpen] = useState<DialogAction | null>(null);

  // The kit's dialog leaves the focus nowhere. The button may be gone, with what it stood for.
  useEffect(() => {
    if (open !== null || opener.current === null) return;
    (opener.current.isConnected ? opener.current : row.current)?.focus();
    opener.current = null;
  }, [open]);

  function close(action: DialogAction, result: 'canceled' | 'done' | 'outdated'): void {
    if (result !== 'canceled') opener.current = row.current;
    setOpen(null);
    if (result === 'outdated') onReload();
    if (result === 'done') onDone?.(action);
  }

  return (
    <div ref={row} tabIndex={-1} css={wrapping}>
      {actions.map((action) => {
        const Button = action === primary ? PrimaryButton : SecondaryButton;
        return (
          <Button
            key={action}
            label={formatMessage(dialogMessages[action].open)}
            onClick={({ currentTarget }: { currentTarget: HTMLElement }) => {
              opener.current = currentTarget;
              setOpen(action);
            }}
          />
        );
      })}
      {open && <ActionDialog action={open} connector={connector} onClose={(result) => close(open, result)} />}
    </div>
  );
}

const wrapping = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  outline: none;
`;
