import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Prompt, useHistory } from 'react-router-dom';
import Text from '@commercetools-uikit/text';
import { DecisionDialog } from '../detail/decision-dialog';
import { messages } from './messages';

/** Asks before what was entered is lost: on the way to another screen, and when the window is closed. */
export function LeaveGuard({ isActive }: { isActive: boolean }): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const [destination, setDestination] = useState<typeof history.location | null>(null);
  const isLeaving = useRef(false);
  useEffect(() => (isActive ? askBeforeUnload() : undefined), [isActive]);

  function ask(location: typeof history.location): boolean {
    if (isLeaving.current || location.pathname === history.location.pathname) return true;
    setDestination(location);
    return false;
  }

  function leave(): void {
    isLeaving.current = true;
    if (destination) history.push(destination);
  }

  return (
    <>
      <Prompt when={isActive} message={ask} />
      {destination && (
        <DecisionDialog
          title={formatMessage(messages.leaveTitle)}
          confirmLabel={formatMessage(messages.leave)}
          isCritical={false}
          isBlocked={false}
          isRunning={false}
          onConfirm={leave}
          onCancel={() => setDestination(null)}
        >
          <Text.Body>{formatMessage(messages.leaveEffect)}</Text.Body>
        </DecisionDialog>
      )}
    </>
  );
}

function askBeforeUnload(): () => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
