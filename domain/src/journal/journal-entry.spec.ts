import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { JOURNAL_STATES, toJournalValue, type JournalEntry, type NewJournalEntry } from './journal-entry.js';
import { parseJournalEntry } from './parse-journal-entry.js';

const META = { key: 'connector.1.a', version: 3, createdAt: '2026-11-20T10:00:00.000Z' };

const ENTRY: NewJournalEntry = {
  subject: 'connector/1',
  kind: 'preview',
  origin: 'console',
  state: 'requested',
  startedBy: { id: 'user-1', displayName: 'Lena Vogt' },
  resourceVersion: 4,
  tag: 'v1',
  reason: null,
  change: null,
  phases: [],
  wiringBefore: null,
  ending: null,
  failure: null,
};

function parse(value: unknown): JournalEntry | null {
  return parseJournalEntry({ ...META, value });
}

/** commercetools does not store what is null. */
function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, field: unknown) => field ?? undefined));
}

const text = fc.string({ minLength: 1 });
const optionalText = fc.option(text);
const reportEntry = fc.record({
  type: text,
  title: text,
  message: optionalText,
  application: optionalText,
  createdAt: optionalText,
});
const instant = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
  .map((date) => date.toISOString());
const connectorVersion = fc.record({ version: fc.integer(), tag: fc.string() });
const keyName = { application: optionalText, key: text };
const anyChange = fc.record({
  connectorBefore: fc.option(connectorVersion),
  connectorAfter: connectorVersion,
  updateConnector: fc.boolean(),
  skipScripts: fc.boolean(),
  values: fc.array(
    fc.record({
      ...keyName,
      isSetting: fc.boolean(),
      before: fc.option(fc.string()),
      after: fc.option(fc.string()),
    }),
  ),
  omittedValues: fc.nat(),
  secretsReplaced: fc.array(fc.record(keyName)),
});
const wiredExtension = {
  id: text,
  key: optionalText,
  destinationType: fc.string(),
  destination: fc.string(),
  resourceTypes: fc.array(text),
};
const anyWiringBefore = fc.record({
  subscriptions: fc.option(fc.array(fc.record({ ...wiredExtension, status: fc.string() }))),
  extensions: fc.option(fc.array(fc.record(wiredExtension))),
  types: fc.option(fc.array(fc.record({ id: text, key: fc.string(), resourceTypes: fc.array(text) }))),
  addresses: fc.array(text),
});
const common = {
  subject: text,
  kind: text,
  origin: fc.constantFrom('console' as const, 'seen' as const),
  startedBy: fc.option(fc.record({ id: text, displayName: optionalText })),
  resourceVersion: fc.option(fc.integer()),
  tag: optionalText,
  reason: optionalText,
  change: fc.option(anyChange),
  phases: fc.array(fc.record({ status: text, seenAt: instant })),
  wiringBefore: fc.option(anyWiringBefore),
};
const anyEntry: fc.Arbitrary<NewJournalEntry> = fc.oneof(
  fc.record({
    ...common,
    state: fc.constantFrom('requested' as const, 'running' as const, 'notSent' as const, 'unknown' as const),
    ending: fc.constant(null),
    failure: fc.constant(null),
  }),
  fc.record({
    ...common,
    state: fc.constant('refused' as const),
    ending: fc.constant(null),
    failure: fc.record(
      {
        code: text,
        message: fc.string(),
        correlationId: optionalText,
        status: fc.integer(),
        details: fc.dictionary(
          text.map((name) => `x${name}`),
          fc.oneof(fc.string(), fc.integer()),
          {
            minKeys: 1,
          },
        ),
      },
      { requiredKeys: ['code', 'message', 'correlationId'] },
    ),
  }),
  fc.record({
    ...common,
    state: fc.constant('ended' as const),
    ending: fc.record({
      verdict: fc.constantFrom('passed' as const, 'failed' as const, 'canceled' as const, 'unknown' as const),
      endedAt: instant,
      endedAtSource: fc.constantFrom('report' as const, 'seen' as const),
      report: fc.option(fc.array(reportEntry)),
    }),
    failure: fc.constant(null),
  }),
);

describe('an entry of the journal', () => {
  it('comes back from commercetools as it was written', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const { id, version, startedAt, ...written } = parse(stored(toJournalValue(entry))) ?? {};
        expect(written).toEqual(entry);
        expect([id, version, startedAt]).toEqual([META.key, META.version, META.createdAt]);
      }),
    );
  });

  it('is not stored with key, version or time, which the platform gives', () => {
    expect(Object.keys(toJournalValue({ ...ENTRY, id: 'x', version: 1 } as NewJournalEntry))).toEqual([
      'schema',
      'subject',
      'kind',
      'origin',
      'state',
      'startedBy',
      'resourceVersion',
      'tag',
      'reason',
      'change',
      'phases',
      'wiringBefore',
      'ending',
      'failure',
    ]);
  });

  it.each(JOURNAL_STATES.filter((state) => state !== 'ended'))('%s is read without an ending', (state) => {
    const ending = { verdict: 'passed', endedAt: META.createdAt, endedAtSource: 'report' };
    expect(parse({ ...toJournalValue({ ...ENTRY, state }), ending })).toMatchObject({ state, ending: null });
  });

  it('keeps why it was refused, even without words', () => {
    const refused = toJournalValue({ ...ENTRY, state: 'refused' });
    expect(parse(refused)?.failure).toEqual({ code: 'UNKNOWN', message: '', correlationId: null });
    expect(
      parse({ ...refused, failure: { code: 'General', message: 'No', correlationId: 'c' } })?.failure,
    ).toEqual({
      code: 'General',
      message: 'No',
      correlationId: 'c',
    });
    const odd = { code: 'General', status: '400', details: { field: 'key', versions: [1], count: 2 } };
    expect(parse({ ...refused, failure: odd })?.failure).toEqual({
      code: 'General',
      message: '',
      correlationId: null,
      details: { field: 'key', count: 2 },
    });
    expect(
      parse({ ...refused, failure: { ...odd, details: { versions: [1] } } })?.failure,
    ).not.toHaveProperty('details');
    expect(parse({ ...refused, state: 'running', failure: { code: 'General' } })?.failure).toBeNull();
  });

  it('reads what it does not know as the least it could mean', () => {
    const ended = {
      ...toJournalValue({ ...ENTRY, state: 'ended' }),
      origin: 'nowhere',
      startedBy: {},
      tag: 7,
    };
    const ending = {
      verdict: 'splendid',
      endedAt: META.createdAt,
      endedAtSource: 'rumour',
      report: [null, 'x'],
    };
    const empty = { type: '', title: '', message: null, application: null, createdAt: null };
    expect(parse({ ...ended, ending, resourceVersion: '4' })).toMatchObject({
      origin: 'seen',
      startedBy: null,
      tag: null,
      resourceVersion: null,
      ending: { verdict: 'unknown', endedAtSource: 'seen', report: [empty, empty] },
    });
  });

  it('of the time before Deployments is read as one without what they have', () => {
    const { reason, change, phases, wiringBefore, ...old } = toJournalValue(ENTRY);
    expect([reason, change, phases, wiringBefore]).toEqual([null, null, null, null]);
    expect(parse(old)).toMatchObject({ reason: null, change: null, phases: [], wiringBefore: null });
  });

  it('leaves out phases that have no status or no time', () => {
    const phases = [
      null,
      { status: 'Queued' },
      { seenAt: META.createdAt },
      { status: 'Queued', seenAt: 'soon' },
    ];
    const phase = { status: 'Queued', seenAt: META.createdAt };
    expect(parse({ ...toJournalValue(ENTRY), phases: [...phases, phase] })?.phases).toEqual([phase]);
    expect(parse({ ...toJournalValue(ENTRY), phases: 'many' })?.phases).toEqual([]);
  });

  it('has no change without the version that it led to', () => {
    const stray = { connectorBefore: { version: 1, tag: 'v1' }, connectorAfter: { tag: 'v2' }, values: [] };
    expect(parse({ ...toJournalValue(ENTRY), change: stray })?.change).toBeNull();
  });

  it('has a change with what can be read of it', () => {
    const values = ['x', { key: '' }, { key: 'A', application: 7, before: 1, after: '' }];
    const change = {
      connectorAfter: { version: 2 },
      skipScripts: 'yes',
      values,
      secretsReplaced: [{}, { key: 'B' }],
    };
    expect(parse({ ...toJournalValue(ENTRY), change })?.change).toEqual({
      connectorBefore: null,
      connectorAfter: { version: 2, tag: '' },
      updateConnector: false,
      skipScripts: false,
      values: [{ application: null, key: 'A', isSetting: false, before: null, after: '' }],
      omittedValues: 0,
      secretsReplaced: [{ application: null, key: 'B' }],
    });
  });

  it('has the wiring with what can be read of it', () => {
    const nameless = [{}, { key: 'k' }];
    const wiringBefore = {
      subscriptions: [...nameless, { id: 's', resourceTypes: ['order', 7] }],
      extensions: [...nameless, { id: 'e' }],
      types: [...nameless, { id: 't' }],
      addresses: 'here',
    };
    const part = { key: null, destinationType: '', destination: '', resourceTypes: [] };
    expect(parse({ ...toJournalValue(ENTRY), wiringBefore })?.wiringBefore).toEqual({
      subscriptions: [{ ...part, id: 's', resourceTypes: ['order'], status: '' }],
      extensions: [{ ...part, id: 'e' }],
      types: [{ id: 't', key: '', resourceTypes: [] }],
      addresses: [],
    });
    expect(parse({ ...toJournalValue(ENTRY), wiringBefore: 'seen' })?.wiringBefore).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'entry'],
    ['a list', []],
    ['another schema', { ...toJournalValue(ENTRY), schema: 2 }],
    ['no subject', { ...toJournalValue(ENTRY), subject: '' }],
    ['no kind', { ...toJournalValue(ENTRY), kind: 7 }],
    ['an unknown state', { ...toJournalValue(ENTRY), state: 'paused' }],
    ['ended without an ending', { ...toJournalValue(ENTRY), state: 'ended' }],
    ['ended at no time', { ...toJournalValue(ENTRY), state: 'ended', ending: { endedAt: 'soon' } }],
  ])('%s is no entry', (_name, value) => {
    expect(parse(value)).toBeNull();
  });

  it('is never the cause of an exception', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parse(value)));
    fc.assert(
      fc.property(
        fc.record({ change: fc.anything(), phases: fc.anything(), wiringBefore: fc.anything() }),
        (fields) => void parse({ ...toJournalValue(ENTRY), ...fields }),
      ),
    );
    fc.assert(
      fc.property(
        fc.anything(),
        (ending) => void parse({ ...toJournalValue(ENTRY), state: 'ended', ending }),
      ),
    );
  });
});
