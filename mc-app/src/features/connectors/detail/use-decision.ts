import { useRef, useState } from 'react';
import type { ApiError } from '@connect-console/mc-common';
import { keepsClick, useNewClick, type Click } from '../../../data/connectors/use-new-click';

export type Decision = {
  /** Whether it was carried out; never rejects. */
  carryOut: () => Promise<boolean>;
  isRunning: boolean;
  error: ApiError | null;
  /** Something else is decided now: an error before says nothing about it, and it is another click. */
  startAnew: () => void;
  forgetError: () => void;
};

/**
 * Carries out what the user has decided. A repeat after an unknown outcome sends the same click, so that nothing is
 * done twice; after a refusal it is a new decision.
 */
export function useDecision(
  send: (click: Click) => Promise<{ ok: true } | { ok: false; error: ApiError }>,
): Decision {
  const newClick = useNewClick();
  const click = useRef<Click | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  async function carryOut(): Promise<boolean> {
    click.current ??= newClick();
    setError(null);
    setIsRunning(true);
    const outcome = await send(click.current);
    setIsRunning(false);
    if (!outcome.ok) setError(outcome.error);
    if (outcome.ok || !keepsClick(outcome.error)) click.current = null;
    return outcome.ok;
  }

  function startAnew(): void {
    click.current = null;
    setError(null);
  }

  return { carryOut, isRunning, error, startAnew, forgetError: () => setError(null) };
}
