import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sorted } from './sorted.js';

const ITEMS = fc.array(
  fc.record(
    { when: fc.constantFrom('10:00', '10:01', '10:02'), place: fc.nat() },
    { requiredKeys: ['place'] },
  ),
);

test.each([
  ['asc', 1],
  ['desc', -1],
])(
  'what is equal keeps its order when sorted %s, also in a list that has the order already',
  (direction, sign) => {
    const rank = ({ when = 'none' }: { when?: string }): number =>
      ['10:00', '10:01', '10:02', 'none'].indexOf(when);
    fc.assert(
      fc.property(ITEMS, fc.boolean(), (drawn, isOrdered) => {
        const items = isOrdered ? drawn.toSorted((one, other) => rank(one) - rank(other)) : drawn;
        const expected = items.toSorted((one, other) => sign * (rank(one) - rank(other)));
        expect(sorted(items, [`when ${direction}`], ['when'])).toEqual(expected);
      }),
    );
  },
);
