import type { DeclaredKey, DeclaredScope, HeldScope } from '@connect-console/domain';
import { environmentScopes, matchingScopes } from './environment-rows';

function declare(key: string, given: Partial<DeclaredKey> = {}): DeclaredKey {
  return { key, description: '', required: false, default: null, ...given };
}

const HELD: HeldScope[] = [
  {
    application: 'service',
    standard: [
      { key: 'OLD', value: 'Old Value' },
      { key: 'REGION', value: 'eu' },
    ],
    secured: [{ key: 'TOKEN', isSet: null }],
    schedule: '@daily',
    retryPolicy: null,
  },
];
const DECLARED: DeclaredScope[] = [
  {
    application: null,
    applicationType: null,
    standard: [declare('LOCALE', { default: 'en' })],
    secured: [declare('SHARED_SECRET', { required: true })],
  },
  {
    application: 'service',
    applicationType: 'job',
    standard: [declare('REGION')],
    secured: [declare('TOKEN')],
  },
];

it('shows what the connector asks for first, what all share last, and keys that only one side knows', () => {
  const [service, shared] = environmentScopes({ held: HELD, declared: DECLARED });
  expect(service).toEqual({
    application: 'service',
    applicationType: 'job',
    schedule: '@daily',
    retryPolicy: null,
    rows: [
      { key: 'REGION', declared: declare('REGION'), marks: [], isSecured: false, value: 'eu' },
      { key: 'OLD', declared: null, marks: ['unknown'], isSecured: false, value: 'Old Value' },
      { key: 'TOKEN', declared: declare('TOKEN'), marks: [], isSecured: true, isSet: null },
    ],
  });
  expect(shared?.rows).toEqual([
    expect.objectContaining({ key: 'LOCALE', marks: ['defaultInUse'], value: null }),
    expect.objectContaining({ key: 'SHARED_SECRET', marks: ['missingRequired'], isSet: false }),
  ]);
});

it.each([
  ['', ['REGION', 'OLD', 'TOKEN', 'LOCALE', 'SHARED_SECRET']],
  [' old v', ['OLD']],
  ['token', ['TOKEN']],
  ['e', ['REGION', 'OLD', 'TOKEN', 'LOCALE', 'SHARED_SECRET']],
  ['secret', ['SHARED_SECRET']],
  ['zzz', []],
])('finds for “%s” the keys %j', (text, expected) => {
  const found = matchingScopes(environmentScopes({ held: HELD, declared: DECLARED }), text);
  expect(found.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(expected);
  expect(found.every(({ rows }) => rows.length > 0)).toBe(true);
});
