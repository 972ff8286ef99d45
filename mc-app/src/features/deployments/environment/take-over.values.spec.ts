import type { DeclaredKey, DeclaredScope, HeldScope, ScopeEdit } from '@connect-console/domain';
import { placeValues, takeOver } from './take-over.values';

const HELD: HeldScope[] = [
  {
    application: 'service',
    standard: [{ key: 'REGION', value: 'eu' }],
    secured: [],
    schedule: null,
    retryPolicy: null,
  },
];

function declare(key: string): DeclaredKey {
  return { key, description: '', required: false, default: null };
}

function scope(application: string | null, standard: string[], secured: string[] = []): DeclaredScope {
  return {
    application,
    applicationType: 'service',
    standard: standard.map(declare),
    secured: secured.map(declare),
  };
}

const DECLARED = [
  scope('service', ['REGION', 'URL'], ['TOKEN']),
  scope('job', ['REGION']),
  scope(null, ['LOCALE']),
];

function edit(given: Partial<ScopeEdit>): ScopeEdit {
  return {
    application: 'service',
    set: [],
    remove: [],
    secrets: [],
    schedule: null,
    retryPolicy: null,
    ...given,
  };
}

it('puts a key wherever it is declared, and tells the ones that nothing asks for', () => {
  const values = [
    { key: 'REGION', value: 'us' },
    { key: 'TOKEN', value: 's3cret' },
    { key: 'OTHER', value: 'x' },
  ];
  const { incoming, unknown } = placeValues(values, DECLARED, null);
  expect(incoming).toEqual([
    edit({ set: [{ key: 'REGION', value: 'us' }], secrets: [{ key: 'TOKEN', value: 's3cret' }] }),
    edit({ application: 'job', set: [{ key: 'REGION', value: 'us' }] }),
    edit({ application: null }),
  ]);
  expect(unknown).toEqual([{ key: 'OTHER', value: 'x' }]);
});

it('puts keys only where they are meant, also in what all share', () => {
  const values = [
    { key: 'REGION', value: 'us' },
    { key: 'LOCALE', value: 'de' },
  ];
  expect(placeValues(values, DECLARED, { application: null })).toEqual({
    incoming: [edit({ application: null, set: [{ key: 'LOCALE', value: 'de' }] })],
    unknown: [{ key: 'REGION', value: 'us' }],
  });
});

it('takes no empty line for a secret', () => {
  const { incoming, unknown } = placeValues([{ key: 'TOKEN', value: '' }], DECLARED, null);
  expect(incoming.flatMap(({ secrets }) => secrets)).toEqual([]);
  expect(unknown).toEqual([]);
});

it('goes on from what was entered before, and forgets what is as it was', () => {
  const before = [edit({ set: [{ key: 'REGION', value: 'us' }], secrets: [{ key: 'TOKEN', value: 'old' }] })];
  const incoming = [
    edit({
      set: [
        { key: 'REGION', value: 'eu' },
        { key: 'URL', value: 'https://a' },
      ],
      schedule: '@daily',
    }),
  ];
  expect(takeOver(incoming, { held: HELD, edits: before, takesSecrets: true })).toEqual({
    edits: [
      edit({
        set: [{ key: 'URL', value: 'https://a' }],
        secrets: [{ key: 'TOKEN', value: 'old' }],
        schedule: '@daily',
      }),
    ],
    count: 3,
    leftOver: [],
  });
});

it('leaves secrets over as long as none can be typed', () => {
  const incoming = [edit({ secrets: [{ key: 'TOKEN', value: 's3cret' }] })];
  expect(takeOver(incoming, { held: HELD, edits: [], takesSecrets: false })).toEqual({
    edits: [],
    count: 0,
    leftOver: ['TOKEN'],
  });
  expect(takeOver(incoming, { held: HELD, edits: [], takesSecrets: true })).toEqual({
    edits: incoming,
    count: 1,
    leftOver: [],
  });
});
