import { useState } from 'react';
import { usePlatformTime } from '@connect-console/mc-common';

/** Often enough for minutes, and seldom enough to derive everything anew. */
const TICK_MS = 15_000;

/** ISO 8601: platform time, by the gateway's answer; until it is there (null), the browser's. */
export function useSyncNow(asOf: string | null): string {
  const [openedAt] = useState(() => new Date().toISOString());
  return new Date(usePlatformTime(asOf ?? openedAt, TICK_MS)).toISOString();
}
