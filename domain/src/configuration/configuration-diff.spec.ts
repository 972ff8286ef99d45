import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHeld } from '../test-utils/configuration-arbitraries.js';
import { buildHeldScope } from '../test-utils/configuration.builder.js';
import { applyDiff, diffScopes, type HeldValues } from './configuration-diff.js';

const IMMEDIATE = {
  strategy: 'immediate',
  minBackoffSeconds: null,
  maxBackoffSeconds: null,
  maxAttempts: null,
};

describe('the difference of two configurations', () => {
  it('names what is added, changed and removed', () => {
    const before = [
      buildHeldScope({
        standard: [
          { key: 'SAME', value: '1' },
          { key: 'CHANGED', value: '1' },
          { key: 'REMOVED', value: '1' },
        ],
      }),
    ];
    const after = [
      buildHeldScope({
        standard: [
          { key: 'SAME', value: '1' },
          { key: 'CHANGED', value: '2' },
          { key: 'ADDED', value: '2' },
        ],
        schedule: '0 * * * *',
        retryPolicy: IMMEDIATE,
      }),
    ];
    expect(diffScopes(before, after)).toEqual([
      {
        application: 'service',
        values: [
          { key: 'CHANGED', before: '1', after: '2' },
          { key: 'REMOVED', before: '1', after: null },
          { key: 'ADDED', before: null, after: '2' },
        ],
        schedule: { before: null, after: '0 * * * *' },
        retryPolicy: { before: null, after: IMMEDIATE },
      },
    ]);
  });

  it.each(['minBackoffSeconds', 'maxBackoffSeconds', 'maxAttempts', 'strategy'])(
    'sees another %s',
    (field) => {
      const other = { ...IMMEDIATE, [field]: field === 'strategy' ? 'exponential-backoff' : 7 };
      const diff = diffScopes(
        [buildHeldScope({ retryPolicy: IMMEDIATE })],
        [buildHeldScope({ retryPolicy: other })],
      );
      expect(diff[0]?.retryPolicy).toEqual({ before: IMMEDIATE, after: other });
    },
  );

  it('does not mind the order of values', () => {
    const values = [
      { key: 'A', value: '1' },
      { key: 'B', value: '2' },
    ];
    const [one, other] = [values, [...values].reverse()].map((standard) => [buildHeldScope({ standard })]);
    expect(diffScopes(one ?? [], other ?? [])).toEqual([]);
  });

  it('puts what all applications share last', () => {
    const value = [{ key: 'A', value: '1' }];
    const after = [null, 'service'].map((application) => buildHeldScope({ application, standard: value }));
    expect(diffScopes([], after).map(({ application }) => application)).toEqual(['service', null]);
  });

  it('of a configuration with itself is empty', () => {
    fc.assert(fc.property(anyHeld, (held) => expect(diffScopes(held, held)).toEqual([])));
  });

  it('applied to the first one gives the second one', () => {
    fc.assert(
      fc.property(anyHeld, anyHeld, (before, after) => {
        const reached = applyDiff(before, diffScopes(before, after));
        expect(comparable(reached)).toEqual(comparable(after));
      }),
    );
  });
});

/** Without what holds nothing, and in one order. */
function comparable(scopes: readonly HeldValues[]): unknown {
  return scopes
    .map(({ application, standard, schedule, retryPolicy }) => ({
      application,
      standard: [...standard].sort((one, other) => (one.key < other.key ? -1 : 1)),
      schedule,
      retryPolicy,
    }))
    .filter(
      ({ standard, schedule, retryPolicy }) =>
        standard.length > 0 || schedule !== null || retryPolicy !== null,
    )
    .sort((one, other) => (String(one.application) < String(other.application) ? -1 : 1));
}
