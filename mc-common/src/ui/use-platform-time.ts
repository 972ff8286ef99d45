import { useEffect, useState } from 'react';

const TICK_MS = 1_000;

/**
 * The platform's time now, in ms since 1970: the time of its answer (ISO 8601) plus what has passed since, so that a
 * browser's clock that is wrong does no harm. Ticks once a second while the page is visible.
 */
export function usePlatformTime(asOf: string): number {
  const [passed, setPassed] = useState({ since: asOf, milliseconds: 0 });
  useEffect(() => {
    const arrivedAt = performance.now();
    function tick(): void {
      if (!document.hidden) setPassed({ since: asOf, milliseconds: performance.now() - arrivedAt });
    }
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [asOf]);
  return Date.parse(asOf) + (passed.since === asOf ? passed.milliseconds : 0);
}
