import type { RetryPolicy } from './configuration.js';

const BACKOFF_SECONDS = { least: 1, most: 600 };
const ATTEMPTS = { least: 5, most: 100 };
/** How soon an immediate retry follows is not documented. */
const IMMEDIATE_SECONDS = 0;

/** Whether Connect would take the policy (connect.yaml, `retryPolicy`). */
export function isValidRetryPolicy(policy: RetryPolicy): boolean {
  const { strategy, minBackoffSeconds: min, maxBackoffSeconds: max, maxAttempts } = policy;
  if (strategy === 'immediate') return min === null && max === null && maxAttempts === null;
  if (strategy !== 'exponential-backoff' || min === null || max === null) return false;
  const hasValidAttempts = maxAttempts === null || isWithin(maxAttempts, ATTEMPTS);
  return isWithin(min, BACKOFF_SECONDS) && isWithin(max, BACKOFF_SECONDS) && min <= max && hasValidAttempts;
}

/** Seconds from the first failure to each of the next attempts, when the wait doubles up to its maximum. */
export function retryTimeline(policy: RetryPolicy, { count }: { count: number }): number[] {
  if (!isValidRetryPolicy(policy)) return [];
  const { minBackoffSeconds, maxBackoffSeconds, maxAttempts } = policy;
  const attempts = Math.min(count, (maxAttempts ?? Number.POSITIVE_INFINITY) - 1);
  const times: number[] = [];
  let wait = minBackoffSeconds ?? IMMEDIATE_SECONDS;
  for (let at = wait; times.length < attempts; at += wait) {
    times.push(at);
    wait = Math.min(wait * 2, maxBackoffSeconds ?? IMMEDIATE_SECONDS);
  }
  return times;
}

function isWithin(value: number, { least, most }: { least: number; most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
