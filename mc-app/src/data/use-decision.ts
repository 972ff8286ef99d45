import { useState } from 'react';
import type { ApiError } from '@connect-console/mc-common';
import { useClick, type Click } from './use-click';

export type Decision = {
  /** Whether it was carried out; never rejects. */
  carryOut: () => Promise<boolean>;
  isRunning: boolean;
  error: ApiError | null;
  forgetError: () => void;
};

/** Carries out what the user has decided; the same, repeated after an unknown outcome, is not done twice. */
export function useDecision(
  decision: object,
  send: (click: Click) => Promise<{ ok: true } | { ok: false; error: ApiError }>,
): Decision {
  const sendClick = useClick();
  const [isRunning, setIsRunning] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  async function carryOut(): Promise<boolean> {
    setError(null);
    setIsRunning(true);
    const outcome = await sendClick(decision, send);
    setIsRunning(false);
    if (!outcome.ok) setError(outcome.error);
    return outcome.ok;
  }

  return { carryOut, isRunning, error, forgetError: () => setError(null) };
}
