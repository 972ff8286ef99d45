import fc from 'fast-check';
import { durationTicks, magnitudeTicks } from './duration-ticks';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const LINEAR: [longest: number, ticks: number[]][] = [
  [0, [0, 1_000]],
  [900, [0, 1_000]],
  [4_000, [0, 1_000, 2_000, 3_000, 4_000]],
  [7 * MINUTE, [0, 2 * MINUTE, 4 * MINUTE, 6 * MINUTE, 8 * MINUTE]],
  [49 * MINUTE, [0, 15 * MINUTE, 30 * MINUTE, 45 * MINUTE, HOUR]],
  [2 * DAY, [0, 12 * HOUR, 24 * HOUR, 36 * HOUR, 48 * HOUR]],
  [9 * DAY, [0, 3 * DAY, 6 * DAY, 9 * DAY]],
];

it.each(LINEAR)('divides an axis for %d ms in round steps', (longest, ticks) => {
  expect(durationTicks(longest)).toEqual(ticks);
});

it('never needs more than five lines, and always holds the longest', () => {
  fc.assert(
    fc.property(fc.nat(), (longest) => {
      const ticks = durationTicks(longest);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(longest);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }),
  );
});

const MAGNITUDES: [longest: number, ticks: number[]][] = [
  [0, [1_000, 10_000]],
  [10_000, [1_000, 10_000]],
  [10_001, [1_000, 10_000, MINUTE]],
  [2 * HOUR, [1_000, 10_000, MINUTE, 10 * MINUTE, HOUR, 10 * HOUR]],
];

it.each(MAGNITUDES)('ends a logarithmic axis for %d ms at the next magnitude', (longest, ticks) => {
  expect(magnitudeTicks(longest)).toEqual(ticks);
});

it('takes delays of any length', () => {
  expect(magnitudeTicks(2_000 * DAY).at(-1)).toBe(2_000 * DAY);
});
