import { describe, expect, it } from '@jest/globals';
import { isValidRetryPolicy, retryTimeline } from './retry-policy.js';
import type { RetryPolicy } from './configuration.js';

function backoff(min: number | null, max: number | null, maxAttempts: number | null = null): RetryPolicy {
  return {
    strategy: 'exponential-backoff',
    minBackoffSeconds: min,
    maxBackoffSeconds: max,
    maxAttempts,
  };
}

const IMMEDIATE: RetryPolicy = {
  strategy: 'immediate',
  minBackoffSeconds: null,
  maxBackoffSeconds: null,
  maxAttempts: null,
};

describe('a retry policy', () => {
  it.each([
    [IMMEDIATE, true],
    [{ ...IMMEDIATE, minBackoffSeconds: 1 }, false],
    [{ ...IMMEDIATE, maxBackoffSeconds: 1 }, false],
    [{ ...IMMEDIATE, maxAttempts: 5 }, false],
    [{ ...IMMEDIATE, strategy: 'sometimes' }, false],
    [{ ...backoff(1, 600), strategy: 'sometimes' }, false],
    [backoff(1, 600), true],
    [backoff(10, 10), true],
    [backoff(11, 10), false],
    [backoff(0, 10), false],
    [backoff(1, 601), false],
    [backoff(1.5, 10), false],
    [backoff(1, 10.5), false],
    [backoff(null, 10), false],
    [backoff(1, null), false],
    [backoff(1, 10, 5), true],
    [backoff(1, 10, 100), true],
    [backoff(1, 10, 4), false],
    [backoff(1, 10, 101), false],
  ])('%j is valid: %s', (policy, isValid) => {
    expect(isValidRetryPolicy(policy)).toBe(isValid);
  });

  it.each([
    [backoff(10, 600), 4, [10, 30, 70, 150]],
    [backoff(10, 25), 4, [10, 30, 55, 80]],
    [backoff(10, 600, 5), 9, [10, 30, 70, 150]],
    [IMMEDIATE, 3, [0, 0, 0]],
    [backoff(0, 600), 3, []],
  ])('%j has its next %s attempts after %j seconds', (policy, count, seconds) => {
    expect(retryTimeline(policy, { count })).toEqual(seconds);
  });
});
