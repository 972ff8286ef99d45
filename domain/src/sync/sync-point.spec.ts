import { describe, expect, it } from '@jest/globals';
import { comparePoints } from './sync-point.js';

describe('two points in the life of a resource', () => {
  it.each<[string, (number | null)[], (number | null)[], number]>([
    ['by number', [3, 1], [2, 9], 1],
    ['by number the other way round', [2, 9], [3, 1], -1],
    ['by version where the number is the same', [2, 9], [2, 4], 1],
    ['as one', [2, 4], [2, 4], 0],
    ['by version where the first has no number', [null, 4], [9, 3], 1],
    ['by version where the second has no number', [9, 3], [null, 4], -1],
    ['by version where none has a number', [null, 3], [null, 4], -1],
    ['with no version before each version', [2, null], [2, 1], -1],
    ['with each version after no version', [null, 1], [null, null], 1],
  ])('are compared %s', (_name, one, other, sign) => {
    const [first, second] = [one, other].map(([sequenceNumber = null, resourceVersion = null]) => ({
      sequenceNumber,
      resourceVersion,
    }));
    expect(first && second && Math.sign(comparePoints(first, second))).toBe(sign);
  });
});
