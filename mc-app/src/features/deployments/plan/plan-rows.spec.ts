import type { ScopePlan, SecretPlan, ValuePlan } from '@connect-console/domain';
import { planRows, unchangedCount } from './plan-rows';

function scope(given: Partial<ScopePlan>): ScopePlan {
  return {
    application: 'service',
    applicationType: 'service',
    values: [],
    secrets: [],
    schedule: null,
    retryPolicy: null,
    ...given,
  };
}

function value(given: Partial<ValuePlan>): ValuePlan {
  return {
    key: 'REGION',
    change: 'same',
    before: 'eu',
    after: 'eu',
    declared: { key: 'REGION', description: '', required: false, default: null },
    isDefault: false,
    isNew: false,
    ...given,
  };
}

function secret(given: Partial<SecretPlan>): SecretPlan {
  return { key: 'TOKEN', fate: 'kept', required: false, wasSet: true, isNew: false, ...given };
}

it('shows values that change, and counts the others', () => {
  const plan = scope({
    values: [
      value({ change: 'changed', after: 'us' }),
      value({ key: 'LOCALE' }),
      value({ key: 'UNSET', before: null, after: null }),
    ],
  });
  expect(planRows(plan)).toMatchObject([{ key: 'REGION', fate: 'changed', before: 'eu', after: 'us' }]);
  expect(unchangedCount(plan)).toBe(1);
});

it('shows a new key that is left to its default', () => {
  const declared = { key: 'REGION', description: '', required: false, default: 'asia' };
  const unset = { before: null, after: null, declared, isDefault: true };
  expect(planRows(scope({ values: [value({ ...unset, isNew: true }), value(unset)] }))).toMatchObject([
    { fate: 'usesDefault', before: null, after: 'asia' },
  ]);
});

it('shows a value that is required and not there', () => {
  const declared = { key: 'REGION', description: '', required: true, default: null };
  const unset = { before: null, after: null, declared };
  expect(planRows(scope({ values: [value(unset)] }))).toMatchObject([
    { key: 'REGION', fate: 'valueMissing', tone: 'critical', before: null, after: null },
  ]);
  const withDefault = { ...declared, default: 'asia' };
  expect(planRows(scope({ values: [value({ ...unset, declared: withDefault })] }))).toEqual([]);
});

it.each([
  ['mayBeLost', false, { application: 'service', key: 'TOKEN' }],
  ['lost', false, { application: 'service', key: 'TOKEN' }],
  ['lost', true, null],
  ['missing', true, null],
  ['kept', false, null],
  ['dropped', false, null],
] as const)('a secret that is %s, required: %s, can be accepted as %j', (fate, required, acceptable) => {
  expect(planRows(scope({ secrets: [secret({ fate, required })] }))).toMatchObject([{ fate, acceptable }]);
});

it('does not speak of secrets that nobody has set', () => {
  expect(planRows(scope({ secrets: [secret({ fate: 'notSet' })] }))).toEqual([]);
});

it('shows settings beside keys of the same name', () => {
  const policy = { strategy: 'immediate', minBackoffSeconds: null, maxBackoffSeconds: null, maxAttempts: 7 };
  const rows = planRows(
    scope({
      values: [value({ key: 'schedule', change: 'removed', after: null })],
      schedule: { before: '@daily', after: '@hourly' },
      retryPolicy: { before: null, after: policy },
    }),
  );
  expect(rows).toMatchObject([
    { key: 'schedule', isSetting: false, fate: 'removed' },
    { key: 'schedule', isSetting: true, fate: 'changed', before: '@daily', after: '@hourly' },
    {
      key: 'retryPolicy',
      isSetting: true,
      fate: 'added',
      before: null,
      after: 'strategy: immediate, maxAttempts: 7',
    },
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
});
