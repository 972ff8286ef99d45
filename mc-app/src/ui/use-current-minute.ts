import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The browser's time in ms since 1970, a minute old at most: for ages in days, where a wrong clock does little harm. */
export function useCurrentMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
