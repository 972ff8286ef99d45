import { useEffect, useState } from 'react';

const SLOW_AFTER_MS = 3_000;

/** True once `pending` has been true for three seconds without a break. */
export function useIsSlow(pending: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!pending) return undefined;
    const timer = setTimeout(() => setIsSlow(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [pending]);
  return pending && isSlow;
}
