import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ApolloError } from '@apollo/client';
import { useIsAwake } from './use-is-awake';

/** A question that nobody asked by hand is under way; until the answer, the failure before it stays in view. */
export type Poll = { failureBefore: ApolloError | undefined };

type Result = { loading: boolean; error?: ApolloError | undefined; refetch: () => Promise<unknown> };

/**
 * Asks again `delay` milliseconds after each answer, null: never. Not while the page is hidden or offline; at once
 * when it is back.
 */
export function usePolling({ loading, error, refetch }: Result, delay: number | null): Poll | null {
  const isAwake = useIsAwake();
  const wasAsleep = useRef(false);
  const [poll, setPoll] = useState<Poll | null>(null);
  const ask = useEffectEvent(() => {
    wasAsleep.current = false;
    setPoll({ failureBefore: error });
    // A rejection arrives as `error` as well.
    void refetch()
      .catch(() => undefined)
      .finally(() => setPoll(null));
  });

  useEffect(() => {
    if (!isAwake) wasAsleep.current = true;
    if (!isAwake || delay === null || loading) return undefined;
    const timer = setTimeout(ask, wasAsleep.current ? 0 : delay);
    return () => clearTimeout(timer);
  }, [isAwake, delay, loading]);

  return poll;
}
