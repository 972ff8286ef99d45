import { useCallback } from 'react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { isOutcomeUnknown, type ApiError } from '@connect-console/mc-common';
import { v7 as uuid } from 'uuid';

/** A decision of the user, to be sent with every attempt to carry it out. */
export type Click = { id: string; displayName: string | null };

/** Returns the function that makes a click: called once when the user decides, not again when the same is repeated. */
export function useNewClick(): () => Click {
  const displayName = useApplicationContext(({ user }) =>
    [user?.firstName, user?.lastName].filter(Boolean).join(' '),
  );
  return useCallback(() => ({ id: uuid(), displayName: displayName || null }), [displayName]);
}

/**
 * Whether a repeat has to send the same click: it may have been carried out. Once the gateway itself answers that it
 * cannot find out, the user has looked and decides anew.
 */
export function keepsClick(error: ApiError): boolean {
  return isOutcomeUnknown(error) && error.code !== 'OUTCOME_UNKNOWN';
}
