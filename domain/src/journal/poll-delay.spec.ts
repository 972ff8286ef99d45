import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { pollDelayMs } from './poll-delay.js';

const MINUTE = 60_000;

it.each([
  [0, 3_000],
  [MINUTE - 1, 3_000],
  [MINUTE, 5_000],
  [5 * MINUTE - 1, 5_000],
  [5 * MINUTE, 15_000],
  [30 * MINUTE - 1, 15_000],
  [30 * MINUTE, MINUTE],
  [120 * MINUTE - 1, MINUTE],
  [120 * MINUTE, 5 * MINUTE],
  [7 * 24 * 60 * MINUTE, 5 * MINUTE],
])('after %d ms it is asked again in %d ms', (runningForMs, delayMs) => {
  expect(pollDelayMs(runningForMs)).toBe(delayMs);
});

it('never becomes shorter while something runs', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, more) => {
      expect(pollDelayMs(one + more)).toBeGreaterThanOrEqual(pollDelayMs(one));
    }),
  );
});
