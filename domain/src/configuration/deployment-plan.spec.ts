import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDeclared, anyEdits, anyHeld } from '../test-utils/configuration-arbitraries.js';
import {
  buildDeclaredKey,
  buildDeclaredScope,
  buildHeldScope,
  buildPlanFacts,
  buildScopeEdit,
} from '../test-utils/configuration.builder.js';
import { planDeployment, type DeploymentPlan } from './deployment-plan.js';
import type { PlanFacts } from './planned-scopes.js';

const LATEST = {
  updateConnector: true,
  versions: { before: { version: 6, tag: 'v6' }, after: { version: 7, tag: 'v7' } },
};
const URL_KEY = buildDeclaredKey();
const OPTIONAL = buildDeclaredKey({ required: false });
const DEFAULTED = buildDeclaredKey({ default: 'https://default.example.com' });

function plan(fields: Partial<PlanFacts>): DeploymentPlan {
  return planDeployment(buildPlanFacts(fields));
}

function problemsOf(fields: Partial<PlanFacts>): string[] {
  return plan(fields).problems.map(({ application, key, problem }) => `${application}/${key}: ${problem}`);
}

describe('standard values in a plan', () => {
  const held = [buildHeldScope({ standard: [{ key: 'API_URL', value: 'https://a.example.com' }] })];

  it.each([
    ['stays', {}, 'same', 'https://a.example.com'],
    [
      'is set to the same',
      { set: [{ key: 'API_URL', value: 'https://a.example.com' }] },
      'same',
      'https://a.example.com',
    ],
    [
      'is changed',
      { set: [{ key: 'API_URL', value: 'https://b.example.com' }] },
      'changed',
      'https://b.example.com',
    ],
    ['is removed', { remove: ['API_URL'] }, 'removed', null],
  ])('a value %s', (_name, edit, change, after) => {
    const { scopes } = plan({
      held,
      declared: [buildDeclaredScope({ standard: [OPTIONAL] })],
      edits: [buildScopeEdit(edit)],
    });
    expect(scopes[0]?.values).toEqual([
      {
        key: 'API_URL',
        before: 'https://a.example.com',
        after,
        change,
        declared: OPTIONAL,
        isDefault: false,
        isNew: false,
      },
    ]);
  });

  it('a value that was not set is added', () => {
    const { scopes } = plan({
      declared: [buildDeclaredScope({ standard: [URL_KEY] })],
      edits: [buildScopeEdit({ set: [{ key: 'API_URL', value: 'https://b.example.com' }] })],
    });
    expect(scopes[0]?.values[0]).toMatchObject({
      change: 'added',
      before: null,
      after: 'https://b.example.com',
    });
  });

  it('a default counts where nothing is set', () => {
    const { scopes, problems } = plan({ declared: [buildDeclaredScope({ standard: [DEFAULTED] })] });
    expect(scopes[0]?.values[0]).toMatchObject({ change: 'same', after: null, isDefault: true });
    expect(problems).toEqual([]);
  });

  it('a key that the latest version does not know is dropped, one that it declares first is new', () => {
    const { scopes } = plan({
      ...LATEST,
      held,
      declaredBefore: [buildDeclaredScope({ standard: [URL_KEY] })],
      declared: [buildDeclaredScope({ standard: [buildDeclaredKey({ key: 'ENDPOINT', required: false })] })],
    });
    expect(scopes[0]?.values.map(({ key, change, isNew }) => ({ key, change, isNew }))).toEqual([
      { key: 'ENDPOINT', change: 'same', isNew: true },
      { key: 'API_URL', change: 'dropped', isNew: false },
    ]);
  });

  it('an unknown key is dropped only when values are sent', () => {
    const declared = [
      buildDeclaredScope({ standard: [buildDeclaredKey({ key: 'OTHER', required: false })] }),
    ];
    const changeOf = (edits: PlanFacts['edits']): string | undefined =>
      plan({ held, declared, edits }).scopes[0]?.values.find(({ key }) => key === 'API_URL')?.change;
    expect(changeOf([])).toBe('same');
    expect(changeOf([buildScopeEdit({ set: [{ key: 'OTHER', value: '1' }] })])).toBe('dropped');
  });

  it('nothing is new in a Deployment that does not exist yet', () => {
    const declared = [buildDeclaredScope({ standard: [URL_KEY], secured: [URL_KEY] })];
    const { scopes } = plan({ mode: 'create', held: [], declared, declaredBefore: [] });
    expect(scopes[0]?.values[0]?.isNew).toBe(false);
    expect(scopes[0]?.secrets[0]?.isNew).toBe(false);
  });
});

describe('secrets in a plan', () => {
  const required = buildDeclaredKey({ key: 'TOKEN' });
  const optional = buildDeclaredKey({ key: 'TOKEN', required: false });
  const typed = buildScopeEdit({ secrets: [{ key: 'TOKEN', value: 's3cret' }] });
  const other = buildScopeEdit({ set: [{ key: 'OPTION', value: 'changed' }] });
  const option = buildDeclaredKey({ key: 'OPTION', required: false });

  it.each([
    // declared, is set, typed, values are sent, what Connect does with omitted ones, fate, problem
    [required, true, false, false, 'unknown', 'kept', []],
    [required, true, false, false, 'lost', 'kept', []],
    [required, true, false, true, 'kept', 'kept', []],
    [required, true, false, true, 'unknown', 'missing', ['secretNotKept']],
    [required, true, false, true, 'lost', 'missing', ['secretNotKept']],
    [required, true, true, true, 'lost', 'replaced', []],
    [required, null, false, false, 'unknown', 'kept', []],
    [required, null, false, true, 'kept', 'missing', ['secretNotKept']],
    [required, null, true, true, 'unknown', 'replaced', []],
    [required, false, false, false, 'kept', 'missing', ['requiredSecret']],
    [required, false, false, true, 'kept', 'missing', ['requiredSecret']],
    [required, false, true, true, 'unknown', 'added', []],
    [optional, true, false, false, 'unknown', 'kept', []],
    [optional, true, false, true, 'kept', 'kept', []],
    [optional, null, false, true, 'kept', 'kept', []],
    [optional, true, false, true, 'unknown', 'mayBeLost', ['lossNotAccepted']],
    [optional, null, false, true, 'unknown', 'mayBeLost', ['lossNotAccepted']],
    [optional, true, false, true, 'lost', 'lost', ['lossNotAccepted']],
    [optional, true, true, true, 'lost', 'replaced', []],
    [optional, false, false, true, 'unknown', 'notSet', []],
    [optional, false, true, true, 'unknown', 'added', []],
  ] as const)(
    '%j that is set: %s, typed: %s, with values sent: %s, when omitted ones are %s: %s, %j',
    (declared, isSet, isTyped, isSent, omittedSecrets, fate, problems) => {
      const { scopes, problems: found } = plan({
        held: [buildHeldScope({ secured: [{ key: 'TOKEN', isSet }] })],
        declared: [buildDeclaredScope({ standard: [option], secured: [declared] })],
        edits: [...(isTyped ? [typed] : []), ...(isSent ? [other] : [])],
        omittedSecrets,
      });
      expect(scopes[0]?.secrets).toEqual([
        { key: 'TOKEN', fate, required: declared.required, wasSet: isSet, isNew: false },
      ]);
      expect(found).toEqual(problems.map((problem) => ({ application: 'service', key: 'TOKEN', problem })));
    },
  );

  it.each([
    // was declared, is set, fate
    [[], null, 'missing'],
    [[optional], null, 'missing'],
    [[required], null, 'kept'],
    [[optional], true, 'kept'],
  ] as const)(
    'one that the latest version requires, before %j and set: %s, is %s when nothing is sent',
    (secured, isSet, fate) => {
      const { scopes } = plan({
        ...LATEST,
        held: [buildHeldScope({ secured: [{ key: 'TOKEN', isSet }] })],
        declared: [buildDeclaredScope({ secured: [required] })],
        declaredBefore: [buildDeclaredScope({ secured })],
      });
      expect(scopes[0]?.secrets[0]?.fate).toBe(fate);
    },
  );

  it('an accepted loss stands in no way', () => {
    const facts = {
      held: [buildHeldScope({ secured: [{ key: 'TOKEN', isSet: true }] })],
      declared: [buildDeclaredScope({ standard: [option], secured: [optional] })],
      edits: [other],
    };
    expect(problemsOf({ ...facts, acceptedLosses: [{ application: 'service', key: 'TOKEN' }] })).toEqual([]);
    expect(problemsOf({ ...facts, acceptedLosses: [{ application: 'other', key: 'TOKEN' }] })).toHaveLength(
      1,
    );
    expect(problemsOf({ ...facts, acceptedLosses: [{ application: 'service', key: 'KEY' }] })).toHaveLength(
      1,
    );
  });

  it('a required one cannot be given away', () => {
    const problems = problemsOf({
      held: [buildHeldScope({ secured: [{ key: 'TOKEN', isSet: true }] })],
      declared: [buildDeclaredScope({ standard: [option], secured: [required] })],
      edits: [other],
      acceptedLosses: [{ application: 'service', key: 'TOKEN' }],
    });
    expect(problems).toEqual(['service/TOKEN: secretNotKept']);
  });

  it('one of another application is at stake as well, one that all share is not', () => {
    const { scopes } = plan({
      held: [
        buildHeldScope(),
        buildHeldScope({ application: 'events', secured: [{ key: 'TOKEN', isSet: true }] }),
        buildHeldScope({ application: null, secured: [{ key: 'TOKEN', isSet: true }] }),
      ],
      declared: [
        buildDeclaredScope({ standard: [option] }),
        buildDeclaredScope({ application: 'events', secured: [required] }),
        buildDeclaredScope({ application: null, applicationType: null, secured: [required] }),
      ],
      edits: [other],
    });
    expect(scopes.map(({ application, secrets }) => [application, secrets[0]?.fate])).toEqual([
      ['service', undefined],
      ['events', 'missing'],
      [null, 'kept'],
    ]);
  });

  it.each([
    [true, {}, 'kept'],
    [true, { edits: [other] }, 'dropped'],
    [null, { edits: [other] }, 'dropped'],
    [true, LATEST, 'dropped'],
    [false, LATEST, 'notSet'],
  ])('one that the version does not know, set: %s, with %j: %s', (isSet, fields, fate) => {
    const { scopes } = plan({
      held: [buildHeldScope({ secured: [{ key: 'OLD_TOKEN', isSet }] })],
      declared: [buildDeclaredScope({ standard: [option] })],
      ...fields,
    });
    expect(scopes[0]?.secrets[0]?.fate).toBe(fate);
  });

  it('one that the latest version newly requires has to be typed', () => {
    const facts = {
      ...LATEST,
      declaredBefore: [buildDeclaredScope()],
      declared: [buildDeclaredScope({ secured: [required] })],
    };
    expect(plan(facts).scopes[0]?.secrets[0]).toMatchObject({ isNew: true, fate: 'missing', wasSet: false });
    expect(problemsOf(facts)).toEqual(['service/TOKEN: requiredSecret']);
    expect(problemsOf({ ...facts, edits: [typed] })).toEqual([]);
  });

  it.each([
    ['', 'emptySecret'],
    [' \n', 'emptySecret'],
    [' ***\n', 'maskedSecret'],
    ['\t *', 'maskedSecret'],
    ['*', 'maskedSecret'],
    ['********', 'maskedSecret'],
  ])('%j is no secret', (value, problem) => {
    const edits = [buildScopeEdit({ secrets: [{ key: 'TOKEN', value }] })];
    expect(problemsOf({ declared: [buildDeclaredScope({ secured: [optional] })], edits })).toEqual([
      `service/TOKEN: ${problem}`,
    ]);
  });

  it('a star within a secret is no mask', () => {
    const edits = [buildScopeEdit({ secrets: [{ key: 'TOKEN', value: '*a*' }] })];
    expect(problemsOf({ declared: [buildDeclaredScope({ secured: [optional] })], edits })).toEqual([]);
  });

  it('one for a key that the version does not know is refused', () => {
    expect(problemsOf({ edits: [typed] })).toEqual(['service/TOKEN: unknownKey']);
  });
});

describe('a default, on create', () => {
  const keys = [
    buildDeclaredKey({ default: 'https://a.example' }),
    buildDeclaredKey({ key: 'OPTION', required: false, default: '1' }),
    buildDeclaredKey({ key: 'EMPTY', required: false, default: '' }),
    buildDeclaredKey({ key: 'NO_DEFAULT', required: false }),
  ];

  function valuesOf(set: { key: string; value: string }[], fields: Partial<PlanFacts> = {}): unknown {
    const { scopes } = plan({
      mode: 'create',
      held: [],
      declared: [buildDeclaredScope({ standard: keys })],
      edits: [buildScopeEdit({ set })],
      ...fields,
    });
    return scopes[0]?.values.map(({ after, change, isDefault }) => [after, change, isDefault]);
  }

  it('is sent for a required key that nobody has given a value', () => {
    expect(valuesOf([])).toEqual([
      ['https://a.example', 'added', true],
      [null, 'same', true],
      [null, 'same', true],
      [null, 'same', false],
    ]);
  });

  it('gives way to a value', () => {
    const set = keys.map(({ key }) => ({ key, value: 'https://b.example' }));
    expect(valuesOf(set)).toEqual(keys.map(() => ['https://b.example', 'added', false]));
  });

  it('is not sent on redeploy', () => {
    expect(valuesOf([], { mode: 'redeploy', held: [buildHeldScope()] })).toContainEqual([null, 'same', true]);
  });
});

describe('what stands in the way', () => {
  it.each([
    ['nothing is set', {}, ['service/API_URL: required']],
    ['the value is empty', { set: [{ key: 'API_URL', value: '' }] }, ['service/API_URL: required']],
    ['it is set', { set: [{ key: 'API_URL', value: 'https://a.example.com' }] }, []],
  ])('of a required value when %s', (_name, edit, problems) => {
    const declared = [buildDeclaredScope({ standard: [URL_KEY] })];
    expect(problemsOf({ declared, edits: [buildScopeEdit(edit)] })).toEqual(problems);
  });

  it.each([
    ['the default stands in for nothing', [], {}, []],
    [
      'the default cannot stand in for an empty value',
      [],
      { set: [{ key: 'API_URL', value: '' }] },
      ['required'],
    ],
    ['an empty value was there before', [{ key: 'API_URL', value: '' }], {}, []],
    ['the value is removed', [{ key: 'API_URL', value: 'https://b.example' }], { remove: ['API_URL'] }, []],
  ])('where a required value has a default and %s', (_name, standard, edit, problems) => {
    const found = planDeployment(
      buildPlanFacts({
        held: [buildHeldScope({ standard })],
        declared: [buildDeclaredScope({ standard: [buildDeclaredKey({ default: 'https://a.example' })] })],
        edits: [buildScopeEdit(edit)],
      }),
    ).problems;
    expect(found.map(({ problem }) => problem)).toEqual(problems);
  });

  it('an empty default is none', () => {
    const declared = [buildDeclaredScope({ standard: [buildDeclaredKey({ default: '' })] })];
    expect(problemsOf({ declared })).toEqual(['service/API_URL: required']);
  });

  it.each([
    ['an unknown key', [{ key: 'NOBODY', value: '1' }], ['service/NOBODY: unknownKey']],
    ['a bad value', [{ key: 'OPTION', value: 'no json' }], ['service/OPTION: badJson']],
    [
      'a key twice',
      [
        { key: 'OPTION', value: '{}' },
        { key: 'OPTION', value: '[]' },
        { key: 'OPTION', value: '[1]' },
      ],
      ['service/OPTION: duplicateKey'],
    ],
  ])('%s', (_name, set, problems) => {
    const declared = [
      buildDeclaredScope({ standard: [buildDeclaredKey({ key: 'OPTION', required: false, default: '{}' })] }),
    ];
    expect(problemsOf({ declared, edits: [buildScopeEdit({ set })] })).toEqual(problems);
  });

  it.each([
    ['a value that stays, whatever it is', {}, []],
    ['a value that is removed', { remove: ['OPTION'] }, []],
    ['the same value, typed again', { set: [{ key: 'OPTION', value: 'text' }] }, []],
    ['another one', { set: [{ key: 'OPTION', value: 'texts' }] }, ['service/OPTION: badUrl']],
  ])('where the default is an address, of %s', (_name, edit, problems) => {
    const key = buildDeclaredKey({ key: 'OPTION', required: false, default: 'https://a.example' });
    const held = [buildHeldScope({ standard: [{ key: 'OPTION', value: 'text' }] })];
    const declared = [buildDeclaredScope({ standard: [key] })];
    expect(problemsOf({ held, declared, edits: [buildScopeEdit(edit)] })).toEqual(problems);
  });

  it.each([
    ['nothing is edited', {}, []],
    ['something else is edited', { set: [{ key: 'OPTION', value: '2' }] }, []],
    ['it is removed', { remove: ['OLD'] }, []],
    ['it is set', { set: [{ key: 'OLD', value: '2' }] }, ['service/OLD: unknownKey']],
  ])('of a held key that the version does not know when %s', (_name, edit, problems) => {
    const held = [buildHeldScope({ standard: [{ key: 'OLD', value: '1' }] })];
    const declared = [
      buildDeclaredScope({ standard: [buildDeclaredKey({ key: 'OPTION', required: false })] }),
    ];
    expect(problemsOf({ held, declared, edits: [buildScopeEdit(edit)] })).toEqual(problems);
  });

  it('a value that stays is not judged, one whose form the value before gives is', () => {
    const facts = {
      held: [buildHeldScope({ standard: [{ key: 'OPTION', value: '[1]' }] })],
      declared: [
        buildDeclaredScope({ standard: [buildDeclaredKey({ key: 'OPTION', default: 'https://a.example' })] }),
      ],
    };
    expect(problemsOf(facts)).toEqual([]);
    const edits = [buildScopeEdit({ set: [{ key: 'OPTION', value: 'text' }] })];
    expect(problemsOf({ ...facts, edits })).toEqual(['service/OPTION: badJson']);
  });

  it.each([
    ['job', '0 * * * *', []],
    ['job', 'often', ['service/schedule: badCron']],
    ['service', '0 * * * *', ['service/schedule: scheduleNotAllowed']],
  ])('of a %s with the schedule %s', (applicationType, schedule, problems) => {
    const declared = [buildDeclaredScope({ applicationType })];
    expect(problemsOf({ declared, edits: [buildScopeEdit({ schedule })] })).toEqual(problems);
  });

  it.each([
    ['event', 'immediate', []],
    ['event', 'sometimes', ['service/retryPolicy: badRetryPolicy']],
    ['job', 'immediate', ['service/retryPolicy: retryPolicyNotAllowed']],
  ])('of a %s with the retry policy %s', (applicationType, strategy, problems) => {
    const retryPolicy = { strategy, minBackoffSeconds: null, maxBackoffSeconds: null, maxAttempts: null };
    const declared = [buildDeclaredScope({ applicationType })];
    expect(problemsOf({ declared, edits: [buildScopeEdit({ retryPolicy })] })).toEqual(problems);
  });

  it('an application that nobody knows, or that the Deployment does not include', () => {
    const declared = [buildDeclaredScope(), buildDeclaredScope({ application: 'new-one' })];
    const edits = ['stranger', 'new-one'].map((application) => buildScopeEdit({ application }));
    expect(problemsOf({ declared, edits })).toEqual([
      'stranger/: unknownApplication',
      'new-one/: notBelonging',
    ]);
    expect(problemsOf({ mode: 'create', held: [], declared, edits })).toEqual([
      'stranger/: unknownApplication',
    ]);
  });
});

describe('what is sent', () => {
  const held = [
    buildHeldScope({ standard: [{ key: 'API_URL', value: 'https://a.example.com' }], schedule: '0 * * * *' }),
    buildHeldScope({ application: null }),
  ];
  const IMMEDIATE = {
    strategy: 'immediate',
    minBackoffSeconds: null,
    maxBackoffSeconds: null,
    maxAttempts: null,
  };

  it.each([
    ['no edit', [], false, false],
    ['an empty edit', [buildScopeEdit()], false, false],
    [
      'the same value',
      [buildScopeEdit({ set: [{ key: 'API_URL', value: 'https://a.example.com' }] })],
      false,
      false,
    ],
    ['the same schedule', [buildScopeEdit({ schedule: '0 * * * *' })], false, false],
    ['the removal of nothing', [buildScopeEdit({ remove: ['NOBODY'] })], false, false],
    ['a removal', [buildScopeEdit({ remove: ['API_URL'] })], true, false],
    ['another value', [buildScopeEdit({ set: [{ key: 'API_URL', value: '2' }] })], true, false],
    ['another schedule', [buildScopeEdit({ schedule: '1 * * * *' })], true, false],
    ['a retry policy', [buildScopeEdit({ retryPolicy: IMMEDIATE })], true, false],
    ['a secret', [buildScopeEdit({ secrets: [{ key: 'TOKEN', value: 'x' }] })], true, false],
    [
      'a shared secret',
      [buildScopeEdit({ application: null, secrets: [{ key: 'TOKEN', value: 'x' }] })],
      false,
      true,
    ],
  ])('after %s', (_name, edits, values, global) => {
    expect(plan({ held, edits }).sends).toEqual({ values, global });
  });

  it('the same retry policy is no change', () => {
    const facts = { held: [buildHeldScope({ retryPolicy: IMMEDIATE })] };
    const { sends, scopes } = plan({ ...facts, edits: [buildScopeEdit({ retryPolicy: { ...IMMEDIATE } })] });
    expect(sends.values).toBe(false);
    expect(scopes[0]?.retryPolicy).toBeNull();
  });

  it('on create, everything', () => {
    expect(plan({ mode: 'create', held: [] }).sends).toEqual({ values: true, global: true });
  });

  it('settings that change are told with what they were', () => {
    const edits = [buildScopeEdit({ schedule: '1 * * * *', retryPolicy: IMMEDIATE })];
    expect(plan({ held, edits }).scopes[0]).toMatchObject({
      schedule: { before: '0 * * * *', after: '1 * * * *' },
      retryPolicy: { before: null, after: IMMEDIATE },
    });
    expect(plan({ held }).scopes[0]).toMatchObject({ schedule: null, retryPolicy: null });
  });
});

describe('what follows', () => {
  function kindsOf(fields: Partial<PlanFacts>): string[] {
    return plan(fields).consequences.map(({ kind }) => kind);
  }

  it('of a redeploy without changes', () => {
    expect(plan({}).consequences).toEqual([
      { kind: 'codeStays', version: 7, tag: 'v1.7.0' },
      { kind: 'scriptsRun' },
      { kind: 'urlsStay' },
      { kind: 'valuesUntouched' },
    ]);
  });

  it('of an update with everything', () => {
    const facts = {
      ...LATEST,
      skipScripts: true,
      held: ['events', 'gone', 'service'].map((application) =>
        buildHeldScope({ application, standard: [{ key: 'OLD', value: '1' }] }),
      ),
      declaredBefore: [],
      declared: [
        buildDeclaredScope({
          application: 'events',
          applicationType: 'event',
          standard: [buildDeclaredKey({ key: 'OLD', required: false })],
        }),
        buildDeclaredScope({ application: 'service' }),
        buildDeclaredScope({ application: 'new-one' }),
        buildDeclaredScope({ application: null }),
      ],
      edits: [
        buildScopeEdit({ application: 'events', remove: ['OLD'] }),
        buildScopeEdit({ application: null, secrets: [{ key: 'TOKEN', value: 'x' }] }),
      ],
    };
    expect(plan(facts).consequences).toEqual([
      { kind: 'codeMoves', fromVersion: 6, fromTag: 'v6', version: 7, tag: 'v7' },
      { kind: 'scriptsSkipped' },
      { kind: 'urlsStay' },
      { kind: 'topicMayChange', count: 1, names: 'events' },
      { kind: 'allValuesSent', count: 3 },
      { kind: 'sharedValuesSent' },
      { kind: 'removalMayStay', count: 1 },
      { kind: 'applicationsNotIncluded', count: 1, names: 'new-one' },
      { kind: 'applicationsGone', count: 1, names: 'gone' },
    ]);
  });

  it.each([
    ['the same version', { version: 6, tag: 'v6' }, 'codeStays'],
    ['another version of the same tag', { version: 7, tag: 'v6' }, 'codeMoves'],
    ['another tag of the same version', { version: 6, tag: 'v7' }, 'codeMoves'],
  ])('of %s', (_name, after, kind) => {
    expect(kindsOf({ versions: { before: { version: 6, tag: 'v6' }, after } })[0]).toBe(kind);
  });

  it('of a new Deployment', () => {
    const versions = { before: null, after: { version: 7, tag: 'v7' } };
    expect(plan({ mode: 'create', held: [], versions }).consequences).toEqual([
      { kind: 'created', version: 7, tag: 'v7' },
      { kind: 'scriptsRun' },
    ]);
  });

  it('shared values alone leave those of the applications untouched', () => {
    const edits = [buildScopeEdit({ application: null, secrets: [{ key: 'TOKEN', value: 'x' }] })];
    const declared = [buildDeclaredScope(), buildDeclaredScope({ application: null })];
    expect(kindsOf({ declared, edits })).toEqual(['codeStays', 'scriptsRun', 'urlsStay', 'sharedValuesSent']);
  });
});

describe('new names of keys', () => {
  function renamesOf(from: string[], to: string[]): string[] {
    const { renames } = plan({
      ...LATEST,
      held: [buildHeldScope({ standard: from.map((key) => ({ key, value: '1' })) })],
      declaredBefore: [buildDeclaredScope({ standard: from.map((key) => buildDeclaredKey({ key })) })],
      declared: [buildDeclaredScope({ standard: to.map((key) => buildDeclaredKey({ key })) })],
    });
    return renames.map((rename) => `${rename.application}: ${rename.from} > ${rename.to}`);
  }

  it.each([
    [['API_URL'], ['KLAVIYO_API_URL'], ['service: API_URL > KLAVIYO_API_URL']],
    [['API_URL'], ['api_url_v2'], ['service: API_URL > api_url_v2']],
    [['API_URL'], ['REGION'], []],
    [['API_URL', 'API_KEY'], ['NEW_API_KEY'], ['service: API_KEY > NEW_API_KEY']],
    [['API_URL'], ['API_URI', 'NEW_API_URL'], ['service: API_URL > NEW_API_URL']],
    [['A_B'], ['A_C'], ['service: A_B > A_C']],
  ])('%j and %j: %j', (from, to, renames) => {
    expect(renamesOf(from, to)).toEqual(renames);
  });

  it('are not suggested for a key that has a value', () => {
    const { renames } = plan({
      ...LATEST,
      held: [buildHeldScope({ standard: [{ key: 'API_URL', value: '1' }] })],
      declaredBefore: [],
      declared: [buildDeclaredScope({ standard: [buildDeclaredKey({ key: 'NEW_API_URL' })] })],
      edits: [buildScopeEdit({ set: [{ key: 'NEW_API_URL', value: '2' }] })],
    });
    expect(renames).toEqual([]);
  });
});

describe('a plan', () => {
  it('is made of anything without throwing', () => {
    fc.assert(
      fc.property(
        anyHeld,
        anyDeclared,
        anyDeclared,
        anyEdits,
        fc.boolean(),
        (held, declared, declaredBefore, edits, updateConnector) => {
          const facts = buildPlanFacts({ held, declared, declaredBefore, edits, updateConnector });
          expect(planDeployment(facts).scopes.map(({ application }) => application)).toEqual(
            expect.arrayContaining(held.map(({ application }) => application)),
          );
        },
      ),
    );
  });

  it('knows the type of an application that the latest version no longer has', () => {
    const declaredBefore = [buildDeclaredScope({ applicationType: 'event' })];
    expect(plan({ declared: [], declaredBefore }).scopes[0]?.applicationType).toBe('event');
  });
});
