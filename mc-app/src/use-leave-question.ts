import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useHistory } from 'react-router-dom';

export type LeaveQuestion = {
  /** Somebody is about to leave and has to be asked. */
  isAsked: boolean;
  leave: () => void;
  stay: () => void;
};

/** Holds back who leaves the screen while something is entered, and asks the browser to do so for the window. */
export function useLeaveQuestion(isActive: boolean): LeaveQuestion {
  const history = useHistory();
  const [destination, setDestination] = useState<typeof history.location | null>(null);
  const isLeaving = useRef(false);
  const opener = useRef<Element | null>(null);

  useEffect(() => (isActive ? askBeforeUnload() : undefined), [isActive]);
  // Ends before whoever takes the place of the screen leads on: a mere effect would still hold that back.
  useLayoutEffect(() => {
    if (!isActive) return undefined;
    return history.block((location) => {
      if (isLeaving.current || location.pathname === history.location.pathname) return undefined;
      opener.current = document.activeElement;
      setDestination(location);
      return false;
    });
  }, [isActive, history]);

  // The kit's dialog leaves the focus nowhere.
  useEffect(() => {
    if (destination === null && opener.current instanceof HTMLElement) opener.current.focus();
  }, [destination]);

  function leave(): void {
    isLeaving.current = true;
    if (destination) history.push(destination);
  }

  return { isAsked: destination !== null, leave, stay: () => setDestination(null) };
}

function askBeforeUnload(): () => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
