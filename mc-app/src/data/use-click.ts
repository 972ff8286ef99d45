import { useRef } from 'react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { isOutcomeUnknown, type ApiError } from '@connect-console/mc-common';
import { v7 as uuid } from 'uuid';

/** A decision of the user, to be sent with every attempt to carry it out. */
export type Click = { id: string; displayName: string | null };

type Failure = { ok: false; error: ApiError };

/** Sends what the user has decided; the decision is what tells a repetition from something new. */
export type SendClick = <TSuccess extends { ok: true }>(
  decision: object,
  send: (click: Click) => Promise<TSuccess | Failure>,
) => Promise<TSuccess | Failure>;

/**
 * Returns the function that sends decisions. The same one is sent with the same click as long as it is not known what
 * came of it, so that it is carried out once only; after that it is another decision.
 */
export function useClick(): SendClick {
  const clicksOn = useClicks();
  return clicksOn('');
}

/** Like useClick, for decisions about several things, told apart by their ids, whose outcomes may be open at once. */
export function useClicks(): (id: string) => SendClick {
  const displayName = useApplicationContext(({ user }) =>
    [user?.firstName, user?.lastName].filter(Boolean).join(' '),
  );
  const open = useRef(new Map<string, { decision: string; click: Click }>());

  return (id) => async (decision, send) => {
    const text = JSON.stringify(decision);
    const before = open.current.get(id);
    const click = before?.decision === text ? before.click : { id: uuid(), displayName: displayName || null };
    open.current.set(id, { decision: text, click });
    const outcome = await send(click);
    if (outcome.ok || !mayHaveArrived(outcome.error)) open.current.delete(id);
    return outcome;
  };
}

/** Once the gateway itself answers that it cannot find out, the user has looked and decides anew. */
function mayHaveArrived(error: ApiError): boolean {
  return isOutcomeUnknown(error) && error.code !== 'OUTCOME_UNKNOWN';
}
