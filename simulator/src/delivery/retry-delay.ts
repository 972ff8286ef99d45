import type { Behavior } from './delivery-settings.js';

const FIRST_BACK_OFF = 100;
const LONGEST_BACK_OFF = 60_000;

/**
 * Milliseconds until a push is repeated. `exponential-backoff` doubles per attempt; `immediate` has only the back-off
 * of a push subscription, which grows with refusals in a row from 100 ms to 60 s.
 */
export function retryDelay(
  { strategy, minimumSeconds, maximumSeconds }: Behavior['retry'],
  { attempt, refusals }: { attempt: number; refusals: number },
): number {
  return strategy === 'immediate'
    ? doubled(FIRST_BACK_OFF, refusals, LONGEST_BACK_OFF)
    : doubled(minimumSeconds * 1000, attempt, maximumSeconds * 1000);
}

function doubled(first: number, times: number, longest: number): number {
  return Math.min(first * 2 ** (times - 1), longest);
}
