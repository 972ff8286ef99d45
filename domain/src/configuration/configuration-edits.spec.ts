import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyEdits, anyHeld } from '../test-utils/configuration-arbitraries.js';
import { buildHeldScope, buildScopeEdit } from '../test-utils/configuration.builder.js';
import { applyEdits } from './configuration-edits.js';

describe('edits of a configuration', () => {
  it('set, remove and replace what they name, and nothing else', () => {
    const held = buildHeldScope({
      standard: [
        { key: 'A', value: '1' },
        { key: 'B', value: '1' },
        { key: 'C', value: '1' },
      ],
      secured: [
        { key: 'S', isSet: false },
        { key: 'T', isSet: null },
      ],
      schedule: '0 * * * *',
    });
    const edit = buildScopeEdit({
      set: [
        { key: 'B', value: '2' },
        { key: 'D', value: '2' },
      ],
      remove: ['A'],
      secrets: [{ key: 'S', value: 'typed' }],
    });
    expect(applyEdits([held], [edit])).toEqual([
      {
        ...held,
        standard: [
          { key: 'B', value: '2' },
          { key: 'C', value: '1' },
          { key: 'D', value: '2' },
        ],
        secured: [
          { key: 'S', isSet: true },
          { key: 'T', isSet: null },
        ],
      },
    ]);
  });

  it('make a scope that holds nothing yet', () => {
    const edit = buildScopeEdit({
      application: null,
      set: [{ key: 'A', value: '1' }],
      schedule: '1 * * * *',
    });
    expect(applyEdits([], [edit])).toEqual([
      buildHeldScope({ application: null, standard: [{ key: 'A', value: '1' }], schedule: '1 * * * *' }),
    ]);
  });

  it('replace schedule and retry policy when they are given', () => {
    const retryPolicy = {
      strategy: 'immediate',
      minBackoffSeconds: null,
      maxBackoffSeconds: null,
      maxAttempts: null,
    };
    const [scope] = applyEdits(
      [buildHeldScope({ schedule: '0 * * * *' })],
      [buildScopeEdit({ schedule: '5 * * * *', retryPolicy })],
    );
    expect(scope).toMatchObject({ schedule: '5 * * * *', retryPolicy });
  });

  it('that are none leave everything as it is', () => {
    fc.assert(
      fc.property(anyHeld, (held) => {
        const names = applyEdits(held, []);
        for (const scope of held) expect(names).toContainEqual(scope);
      }),
    );
  });

  it('applied twice do what they do once', () => {
    fc.assert(
      fc.property(anyHeld, anyEdits, (held, edits) => {
        const once = applyEdits(held, edits);
        expect(applyEdits(once, edits)).toEqual(once);
      }),
    );
  });
});
