import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDeclared, anyHeld } from '../test-utils/configuration-arbitraries.js';
import { buildDeclaredKey, buildDeclaredScope, buildHeldScope } from '../test-utils/configuration.builder.js';
import { configurationDrift } from './configuration-drift.js';

const REQUIRED = buildDeclaredKey({ key: 'KEY' });
const OPTIONAL = buildDeclaredKey({ key: 'KEY', required: false });

describe('the drift of a standard value', () => {
  it.each([
    ['required and set', REQUIRED, 'x', null],
    ['required and absent', REQUIRED, null, 'missingRequired'],
    ['required and empty', REQUIRED, '', 'missingRequired'],
    ['optional and absent', OPTIONAL, null, null],
    ['optional and empty', OPTIONAL, '', null],
    ['absent with a default', { ...REQUIRED, default: '1' }, null, 'defaultInUse'],
    ['empty with a default', { ...REQUIRED, default: '1' }, '', null],
    ['set beside a default', { ...REQUIRED, default: '1' }, '2', null],
    ['no JSON although the default is', { ...REQUIRED, default: '{}' }, 'text', 'typeMismatch'],
    [
      'no address although the default is',
      { ...REQUIRED, default: 'https://a.example' },
      'text',
      'typeMismatch',
    ],
    ['set and not declared', null, 'x', 'unknown'],
  ])('that is %s: %s', (_name, declared, value, kind) => {
    const drift = configurationDrift({
      held: [buildHeldScope({ standard: value === null ? [] : [{ key: 'KEY', value }] })],
      declared: [buildDeclaredScope({ standard: declared === null ? [] : [declared] })],
    });
    expect(drift).toEqual(
      kind === null ? [] : [{ application: 'service', key: 'KEY', kind, secured: false }],
    );
  });

  it('does not judge a reserved name, which Connect refuses itself', () => {
    const drift = configurationDrift({
      held: [buildHeldScope({ standard: [{ key: 'PORT', value: '1' }] })],
      declared: [buildDeclaredScope({ standard: [buildDeclaredKey({ key: 'PORT' })] })],
    });
    expect(drift).toEqual([]);
  });
});

describe('the drift of a secret', () => {
  it.each([
    ['required and set', REQUIRED, true, null],
    ['required and not set', REQUIRED, false, 'missingRequired'],
    ['required and not told', REQUIRED, null, null],
    ['required and not there', REQUIRED, 'absent', 'missingRequired'],
    ['optional and not set', OPTIONAL, false, null],
    ['optional and not there', OPTIONAL, 'absent', null],
    ['not declared and set', null, true, 'unknown'],
    ['not declared and not told', null, null, 'unknown'],
    ['not declared and not set', null, false, null],
  ] as const)('that is %s: %s', (_name, declared, isSet, kind) => {
    const drift = configurationDrift({
      held: [buildHeldScope({ secured: isSet === 'absent' ? [] : [{ key: 'KEY', isSet }] })],
      declared: [buildDeclaredScope({ secured: declared === null ? [] : [declared] })],
    });
    expect(drift).toEqual(kind === null ? [] : [{ application: 'service', key: 'KEY', kind, secured: true }]);
  });
});

describe('drift', () => {
  it('is found in applications that only one side has, and in what all share', () => {
    const drift = configurationDrift({
      held: [buildHeldScope({ application: 'old', standard: [{ key: 'KEY', value: '1' }] })],
      declared: [buildDeclaredScope({ application: null, standard: [REQUIRED] })],
    });
    expect(drift.map(({ application, kind }) => [application, kind])).toEqual([
      ['old', 'unknown'],
      [null, 'missingRequired'],
    ]);
  });

  it('is found in anything without throwing', () => {
    fc.assert(
      fc.property(anyHeld, anyDeclared, (held, declared) => {
        expect(configurationDrift({ held, declared })).toEqual(expect.any(Array));
      }),
    );
  });
});
