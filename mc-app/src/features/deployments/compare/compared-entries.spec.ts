import type { HeldScope } from '@connect-console/domain';
import { comparedEntries, isDifference, valuesToCopy, wantedEntries } from './compared-entries';

function scope(given: Partial<HeldScope> = {}): HeldScope {
  return { application: 'web', standard: [], secured: [], schedule: null, retryPolicy: null, ...given };
}

const POLICY = { strategy: 'immediate', minBackoffSeconds: null, maxBackoffSeconds: null, maxAttempts: 5 };

const LEFT = [
  scope({ application: null, standard: [{ key: 'LOCALE', value: 'en-US' }] }),
  scope({
    standard: [
      { key: 'URL', value: 'https://old.example.com' },
      { key: 'REGION', value: 'eu' },
      { key: 'LEGACY', value: 'yes' },
    ],
    secured: [
      { key: 'SECRET', isSet: true },
      { key: 'TOKEN', isSet: null },
    ],
    schedule: '0 0 * * *',
    retryPolicy: POLICY,
  }),
];

const RIGHT = [
  scope({ application: null, standard: [{ key: 'LOCALE', value: 'en-US' }] }),
  scope({
    standard: [
      { key: 'URL', value: 'https://new.example.com' },
      { key: 'REGION', value: 'eu' },
    ],
    secured: [
      { key: 'SECRET', isSet: false },
      { key: 'TOKEN', isSet: true },
    ],
    schedule: '0 6 * * *',
    retryPolicy: POLICY,
  }),
];

function named(entries: ReturnType<typeof comparedEntries>): string[] {
  return entries.map(({ name, state }) => `${name.kind === 'key' ? name.key : name.setting} ${state}`);
}

it('compares keys and settings, what all applications share last', () => {
  expect(named(comparedEntries(LEFT, RIGHT))).toEqual([
    'schedule different',
    'retryPolicy same',
    'URL different',
    'REGION same',
    'LEGACY onlyLeft',
    'SECRET onlyLeft',
    'TOKEN unknown',
    'LOCALE same',
  ]);
});

it('finds nothing different between two that hold the same', () => {
  expect(comparedEntries(LEFT, LEFT).some(isDifference)).toBe(false);
});

it('knows a setting and an application that one side has only', () => {
  expect(named(comparedEntries([], [scope({ schedule: '@daily' })]))).toEqual(['schedule onlyRight']);
  expect(named(comparedEntries([scope({ retryPolicy: POLICY })], []))).toEqual(['retryPolicy onlyLeft']);
});

it('leaves out what is the same and what cannot be told, unless everything is wanted', () => {
  const entries = comparedEntries(LEFT, RIGHT);
  expect(named(wantedEntries(entries, { isEverything: false, text: '' }))).toEqual([
    'schedule different',
    'URL different',
    'LEGACY onlyLeft',
    'SECRET onlyLeft',
  ]);
  expect(wantedEntries(entries, { isEverything: true, text: '' })).toEqual(entries);
});

it.each([
  ['legacy', ['LEGACY onlyLeft']],
  ['OLD.example', ['URL different']],
  ['new.EXAMPLE', ['URL different']],
  [' url ', ['URL different']],
  ['mars', []],
])('finds %j in keys and values of both sides', (text, expected) => {
  expect(named(wantedEntries(comparedEntries(LEFT, RIGHT), { isEverything: false, text }))).toEqual(expected);
});

it('copies standard values of the left side that the right side does not have, and nothing else', () => {
  expect(valuesToCopy(comparedEntries(LEFT, RIGHT))).toEqual([
    { key: 'URL', value: 'https://old.example.com' },
    { key: 'LEGACY', value: 'yes' },
  ]);
});
