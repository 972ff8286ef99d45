import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Prompt, useHistory } from 'react-router-dom';
import Text from '@commercetools-uikit/text';
import { DecisionDialog } from '../actions/decision-dialog';
import { messages } from './messages';

/** Asks before what was entered is lost: on the way to another screen, and when the window is closed. */
export function LeaveGuard({ isActive }: { isActive: boolean }): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const [destination, setDestination] = useState<typeof history.location | null>(null);
  const isLeaving = useRef(false);
  const opener = useRef<Element | null>(null);
  useEffect(() => (isActive ? askBeforeUnload() : undefined), [isActive]);

  // The kit's dialog leaves the focus nowhere.
  useEffect(() => {
    if (destination === null && opener.current instanceof HTMLElement) opener.current.focus();
  }, [destination]);

  function ask(location: typeof history.location): boolean {
    if (isLeaving.current || location.pathname === history.location.pathname) return true;
    opener.current = document.activeElement;
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
          cancelLabel={formatMessage(messages.stay)}
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
