import { useEffect, useState } from 'react';

const TICK_MS = 1_000;

/**
 * The platform's time now, in ms since 1970: the time of its answer (ISO 8601) plus what has passed since, so that a
 * browser's clock that is wrong does no harm. Ticks while the page is visible, once a second unless told.
 */
export function usePlatformTime(asOf: string, tickMs = TICK_MS): number {
  const [passed, setPassed] = useState({ since: asOf, milliseconds: 0 });
  useEffect(() => {
    const arrivedAt = performance.now();
    function tick(): void {
      if (!document.hidden) setPassed({ since: asOf, milliseconds: performance.now() - arrivedAt });
    }
    const timer = setInterval(tick, tickMs);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [asOf, tickMs]);
  return Date.parse(asOf) + (passed.since === asOf ? passed.milliseconds : 0);
}
