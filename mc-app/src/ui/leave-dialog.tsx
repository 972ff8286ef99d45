import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { DecisionDialog } from './decision-dialog';
import { messages } from './messages';

type Props = { onLeave: () => void; onStay: () => void };

/** Asks before what was entered is lost. */
export function LeaveDialog({ onLeave, onStay }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <DecisionDialog
      title={formatMessage(messages.leaveTitle)}
      confirmLabel={formatMessage(messages.leave)}
      cancelLabel={formatMessage(messages.stay)}
      isCritical={false}
      isBlocked={false}
      isRunning={false}
      onConfirm={onLeave}
      onCancel={onStay}
    >
      <Text.Body>{formatMessage(messages.leaveEffect)}</Text.Body>
    </DecisionDialog>
  );
}
