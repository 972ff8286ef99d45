import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHeld } from '../test-utils/configuration-arbitraries.js';
import { buildHeldScope } from '../test-utils/configuration.builder.js';
import { compareConfigurations } from './compare-configurations.js';

describe('two configurations side by side', () => {
  it.each([
    ['1', '1', 'same'],
    ['1', '2', 'different'],
    ['1', null, 'onlyLeft'],
    [null, '1', 'onlyRight'],
    ['', null, 'onlyLeft'],
  ])('the values %j and %j: %s', (left, right, state) => {
    const [one, other] = [left, right].map((value) => [
      buildHeldScope({ standard: value === null ? [] : [{ key: 'KEY', value }] }),
    ]);
    expect(compareConfigurations(one ?? [], other ?? [])).toEqual([
      { application: 'service', key: 'KEY', kind: 'standard', left, right, state },
    ]);
  });

  it.each([
    [true, true, true, true, 'same'],
    [true, false, true, false, 'onlyLeft'],
    [false, true, false, true, 'onlyRight'],
    [false, false, false, false, 'same'],
    [true, null, true, null, 'unknown'],
    [null, false, null, false, 'unknown'],
    [true, 'absent', true, false, 'onlyLeft'],
    ['absent', false, false, false, 'same'],
  ] as const)('the secrets %s and %s: %s, %s, %s', (one, other, left, right, state) => {
    const [scope, otherScope] = [one, other].map((isSet) => [
      buildHeldScope({ secured: isSet === 'absent' ? [] : [{ key: 'KEY', isSet }] }),
    ]);
    const compared = { application: 'service', key: 'KEY', kind: 'secured', left, right, state };
    expect(compareConfigurations(scope ?? [], otherScope ?? [])).toEqual([compared]);
  });

  it('list an application that only one of them has', () => {
    const scope = buildHeldScope({ application: 'events', standard: [{ key: 'KEY', value: '1' }] });
    expect(compareConfigurations([scope], []).map(({ state }) => state)).toEqual(['onlyLeft']);
    expect(compareConfigurations([], [scope]).map(({ state }) => state)).toEqual(['onlyRight']);
  });

  it('of which one is the other are the same, or cannot be told', () => {
    fc.assert(
      fc.property(anyHeld, (held) => {
        for (const { state } of compareConfigurations(held, held)) {
          expect(['same', 'unknown']).toContain(state);
        }
      }),
    );
  });

  it('are mirrored when the sides change', () => {
    const mirrored = {
      same: 'same',
      different: 'different',
      onlyLeft: 'onlyRight',
      onlyRight: 'onlyLeft',
      unknown: 'unknown',
    };
    const nameOf = ({
      application,
      kind,
      key,
    }: {
      application: string | null;
      kind: string;
      key: string;
    }): string => JSON.stringify([application, kind, key]);
    fc.assert(
      fc.property(anyHeld, anyHeld, (left, right) => {
        const there = new Map(compareConfigurations(left, right).map((row) => [nameOf(row), row.state]));
        const back = compareConfigurations(right, left);
        expect(back).toHaveLength(there.size);
        for (const row of back) expect(there.get(nameOf(row))).toBe(mirrored[row.state]);
      }),
    );
  });
});
