import { expect, test } from '@jest/globals';
import { retryDelay } from './retry-delay.js';

const EXPONENTIAL = { strategy: 'exponential-backoff', minimumSeconds: 10, maximumSeconds: 60 } as const;
const IMMEDIATE = { ...EXPONENTIAL, strategy: 'immediate' } as const;

test.each([
  [EXPONENTIAL, { attempt: 1, refusals: 9 }, 10_000],
  [EXPONENTIAL, { attempt: 3, refusals: 1 }, 40_000],
  [EXPONENTIAL, { attempt: 4, refusals: 1 }, 60_000],
  [IMMEDIATE, { attempt: 9, refusals: 1 }, 100],
  [IMMEDIATE, { attempt: 1, refusals: 4 }, 800],
  [IMMEDIATE, { attempt: 1, refusals: 2000 }, 60_000],
])('%j after %j waits %i ms', (retry, after, milliseconds) => {
  expect(retryDelay(retry, after)).toBe(milliseconds);
});
