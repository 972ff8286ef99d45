import { useRef } from 'react';
import { useNewClick, type Click } from '../../../data/connectors/use-new-click';

export type RepeatableClick = {
  /** The click of what is to be sent: the one before when the same is sent again and its outcome is not known. */
  of: (request: object) => Click;
  /** The outcome is known: sending the same again is another decision. */
  settle: () => void;
};

/** Tells a repeated request from a new one, so that a repeated one is carried out once only. */
export function useRepeatableClick(): RepeatableClick {
  const newClick = useNewClick();
  const open = useRef<{ request: string; click: Click } | null>(null);

  function of(request: object): Click {
    const text = JSON.stringify(request);
    if (open.current?.request !== text) open.current = { request: text, click: newClick() };
    return open.current.click;
  }

  return { of, settle: () => (open.current = null) };
}
