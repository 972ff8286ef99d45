import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { InfoDialog } from '@commercetools-frontend/application-components';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ClockIcon } from '@commercetools-uikit/icons';
import PrimaryButton from '@commercetools-uikit/primary-button';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

type Props = {
  title: string;
  confirmLabel: string;
  /** Where “Cancel” could be taken for what is asked about. */
  cancelLabel?: string;
  isCritical: boolean;
  /** Something has to be done before it can be confirmed. */
  isBlocked: boolean;
  isRunning: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** Asks before something is done. While it is being done the dialog stays, and nothing can be pressed twice. */
export function DecisionDialog(props: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { title, isBlocked, isRunning, onConfirm, onCancel, children } = props;

  function closeOnEscape({ key }: KeyboardEvent): void {
    if (key === 'Escape' && !isRunning) onCancel();
  }

  return (
    <InfoDialog
      isOpen
      aria-label={title}
      // The kit would cut off a long text.
      title={<Text.Headline as="h2">{title}</Text.Headline>}
      size={window.innerWidth < NARROW ? 'scale' : 11}
    >
      {/* The kit's own way to close a dialog comes with an English button that nobody can translate. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the key works for all that is inside */}
      <div onKeyDown={closeOnEscape}>
        <Spacings.Stack scale="l">
          {children}
          <div css={buttons}>
            <SecondaryButton
              label={props.cancelLabel ?? formatMessage(messages.cancel)}
              isDisabled={isRunning}
              disabled={false} // A natively disabled button loses the keyboard focus; `isDisabled` alone ignores clicks.
              onClick={onCancel}
            />
            {/* The kit's primary button knows only the native way to be disabled. */}
            <PrimaryButton
              label={isRunning ? formatMessage(messages.sending) : props.confirmLabel}
              iconLeft={isRunning ? <ClockIcon /> : undefined}
              tone={props.isCritical ? 'critical' : 'primary'}
              isDisabled={isBlocked}
              onClick={() => {
                if (!isRunning) onConfirm();
              }}
            />
          </div>
        </Spacings.Stack>
      </div>
    </InfoDialog>
  );
}

// The kit's dialogs have a fixed width, which does not fit into a narrower window.
const NARROW = 640;

const buttons = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  justify-content: flex-end;
`;
