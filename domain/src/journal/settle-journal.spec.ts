import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { at, buildJournalEntry, buildReport } from '../test-utils/journal-entry.builder.js';
import { toConnectorResource, type SettledDraft } from './connector-lane.js';
import type { JournalEntry } from './journal-entry.js';
import { settleJournal, type JournalChange } from './settle-journal.js';

const SUBJECT = 'connector/1';

function draft(given: Partial<SettledDraft> = {}): SettledDraft {
  return {
    version: 5,
    tag: 'v1',
    status: 'Draft',
    isPreviewable: 'none',
    hasChanges: false,
    previewableReport: null,
    publishingReport: null,
    ...given,
  };
}

function settle(entries: JournalEntry[], staged: SettledDraft, seconds: number): JournalChange[] {
  return settleJournal({
    subject: SUBJECT,
    entries,
    complete: true,
    resource: toConnectorResource(staged),
    now: at(seconds),
  });
}

function only(changes: JournalChange[]): JournalChange {
  expect(changes).toHaveLength(1);
  return changes[0] as JournalChange; // the line above
}

describe('a run that we started', () => {
  it('stays open while Connect is at work', () => {
    expect(settle([buildJournalEntry()], draft({ isPreviewable: 'pending' }), 30)).toEqual([]);
  });

  it.each([
    ['preview', { isPreviewable: 'true' }, 'passed'],
    ['preview', { isPreviewable: 'false' }, 'failed'],
    ['preview', { isPreviewable: 'none' }, 'canceled'],
    ['publish', { status: 'Published' }, 'passed'],
    ['publish', { status: 'Failed' }, 'failed'],
    ['publish', { status: 'Draft' }, 'canceled'],
    ['certification', { status: 'Published' }, 'passed'],
    ['certification', { status: 'Failed' }, 'failed'],
  ])('%s ends by the status alone: %j is %s', (kind, staged, verdict) => {
    const change = only(settle([buildJournalEntry({ kind })], draft(staged), 90));
    expect(change).toMatchObject({ type: 'update', entry: { state: 'ended', ending: { verdict } } });
  });

  it.each(['Processing', 'ReadyForCertification', 'InCertification', 'FEEDBACK_REQUIRED'])(
    'certification goes on in %s',
    (status) => {
      expect(settle([buildJournalEntry({ kind: 'certification' })], draft({ status }), 90)).toEqual([]);
    },
  );

  it('stays open under a status that we do not know', () => {
    expect(settle([buildJournalEntry()], draft({ isPreviewable: 'maybe' }), 90)).toEqual([]);
    expect(settle([buildJournalEntry({ kind: 'publish' })], draft({ status: 'Paused' }), 90)).toEqual([]);
  });

  it('ends when its report says so', () => {
    const previewableReport = buildReport(at(20), at(80), at(50));
    const change = only(
      settle([buildJournalEntry()], draft({ isPreviewable: 'true', previewableReport }), 600),
    );
    expect(change.entry.ending).toEqual({
      verdict: 'passed',
      endedAt: at(80),
      endedAtSource: 'report',
      report: previewableReport,
    });
  });

  it('a certification ends when it is seen to have ended, days after its report', () => {
    const certification = buildJournalEntry({ kind: 'certification' });
    const staged = draft({ status: 'Published', publishingReport: buildReport(at(80)) });
    expect(only(settle([certification], staged, 9000)).entry.ending).toMatchObject({
      endedAt: at(9000),
      endedAtSource: 'seen',
      report: buildReport(at(80)),
    });
  });

  it.each([
    ['no report', null, null],
    ['a report without times', buildReport(null), buildReport(null)],
    ['a report from just before it', buildReport(at(-59)), buildReport(at(-59))],
  ])('with %s it ended when it was seen', (_name, previewableReport, kept) => {
    const change = only(
      settle([buildJournalEntry()], draft({ isPreviewable: 'true', previewableReport }), 600),
    );
    expect(change.entry.ending).toMatchObject({ endedAt: at(600), endedAtSource: 'seen', report: kept });
  });

  it.each([
    [0, at(0), 'report'],
    [-1, at(600), 'seen'],
    [-60, at(600), 'seen'],
  ])('with a report of second %i of it ended at %s', (second, endedAt, endedAtSource) => {
    const previewableReport = buildReport(at(second));
    const change = only(
      settle([buildJournalEntry()], draft({ isPreviewable: 'true', previewableReport }), 600),
    );
    expect(change.entry.ending).toMatchObject({ endedAt, endedAtSource, report: previewableReport });
  });

  it('does not take the report of the run before for its own', () => {
    const staged = draft({ isPreviewable: 'true', previewableReport: buildReport(at(-61)) });
    expect(settle([buildJournalEntry()], staged, 600)[0]?.entry.ending?.report).toBeNull();
  });

  it('is lost when a later run is known', () => {
    const later = buildJournalEntry({ id: 'connector.1.b', startedAt: at(60), resourceVersion: 5 });
    const change = only(settle([buildJournalEntry(), later], draft({ isPreviewable: 'pending' }), 90));
    expect(change.entry).toMatchObject({
      id: 'connector.1.a',
      state: 'ended',
      ending: { verdict: 'unknown', endedAt: at(90), endedAtSource: 'seen', report: null },
    });
  });

  it('a private publication is over when somebody has asked for certification since', () => {
    const changes = settle(
      [buildJournalEntry({ kind: 'publish' })],
      draft({ status: 'InCertification' }),
      90,
    );
    expect(changes).toMatchObject([
      { type: 'update', entry: { kind: 'publish', state: 'ended', ending: { verdict: 'unknown' } } },
      { type: 'add', entry: { kind: 'certification', origin: 'seen', state: 'running' } },
    ]);
  });

  it('of a kind that is no run cannot be followed', () => {
    expect(only(settle([buildJournalEntry({ kind: 'rename' })], draft(), 90)).entry.state).toBe('unknown');
  });
});

describe('a request whose outcome was not written', () => {
  const request = buildJournalEntry({ state: 'requested', resourceVersion: 5 });

  it('is left alone while the answer may be on its way', () => {
    expect(settle([request], draft(), 59)).toEqual([]);
  });

  it('was not sent when the connector still has its version', () => {
    expect(only(settle([request], draft({ version: 5 }), 60)).entry.state).toBe('notSent');
  });

  it.each(['running', 'ended'] as const)('was not carried out when another has its version: %s', (state) => {
    const ending = {
      verdict: 'passed' as const,
      endedAt: at(1),
      endedAtSource: 'seen' as const,
      report: null,
    };
    const winner = buildJournalEntry({
      id: 'connector.1.b',
      kind: 'publish',
      state,
      resourceVersion: 5,
      ending,
    });
    const changes = settle([request, winner], draft({ version: 6, status: 'Processing' }), 60);
    expect(changes.find((change) => change.entry.kind === 'preview')?.entry.state).toBe('notSent');
  });

  it.each(['refused', 'notSent', 'unknown', 'requested'] as const)(
    'another that was %s took nothing away',
    (state) => {
      const other = buildJournalEntry({ id: 'connector.1.0', kind: 'edit', state, resourceVersion: 5 });
      const changes = settle([request, other], draft({ version: 6, isPreviewable: 'pending' }), 60);
      expect(changes[0]?.entry).toMatchObject({ kind: 'preview', state: 'running' });
    },
  );

  it('another that was only seen at this version took nothing away', () => {
    const seen = buildJournalEntry({
      id: 'connector.1.0',
      origin: 'seen',
      kind: 'publish',
      state: 'running',
    });
    const changes = settle(
      [request, { ...seen, resourceVersion: 5 }],
      draft({ version: 6, isPreviewable: 'pending', status: 'Processing' }),
      60,
    );
    expect(only(changes).entry).toMatchObject({ kind: 'preview', state: 'running' });
  });

  it('runs when Connect is at work', () => {
    const change = only(settle([request], draft({ version: 6, isPreviewable: 'pending' }), 60));
    expect(change.entry.state).toBe('running');
  });

  it.each([
    [6, 'v2'],
    [7, null],
  ])('and the connector has version %i: the tag it was for is %s', (version, tag) => {
    const staged = draft({ version, isPreviewable: 'pending', tag: 'v2' });
    expect(only(settle([{ ...request, tag: null }], staged, 60)).entry.tag).toBe(tag);
  });

  it('keeps the tag that it asked for', () => {
    const staged = draft({ version: 6, isPreviewable: 'pending', tag: 'v2' });
    expect(only(settle([request], staged, 60)).entry.tag).toBe('v1');
  });

  it('has ended when there is a report of its time', () => {
    const staged = draft({ version: 7, isPreviewable: 'true', previewableReport: buildReport(at(40)) });
    expect(only(settle([request], staged, 60)).entry).toMatchObject({
      state: 'ended',
      ending: { verdict: 'passed', endedAt: at(40) },
    });
  });

  it.each([
    ['there is no report', draft({ version: 6, isPreviewable: 'true' })],
    [
      'the report is of another time',
      draft({ version: 6, isPreviewable: 'true', previewableReport: buildReport(at(-90)) }),
    ],
    [
      'the status is unknown',
      draft({ version: 6, isPreviewable: 'maybe', previewableReport: buildReport(at(40)) }),
    ],
  ])('stays unknown when %s', (_name, staged) => {
    expect(settle([request], staged, 60)[0]?.entry.state).toBe('unknown');
  });

  it('runs when Connect is at work, and the run before it is lost', () => {
    const before = buildJournalEntry({ id: 'connector.1.0', startedAt: at(-30) });
    const changes = settle([before, request], draft({ version: 6, isPreviewable: 'pending' }), 60);
    expect(changes).toMatchObject([
      { entry: { id: 'connector.1.a', state: 'running' } },
      { entry: { id: 'connector.1.0', state: 'ended', ending: { verdict: 'unknown' } } },
    ]);
  });

  it('stays unknown when a later run has overwritten the traces', () => {
    const later = buildJournalEntry({ id: 'connector.1.b', startedAt: at(10), resourceVersion: 6 });
    const changes = settle([request, later], draft({ version: 7, isPreviewable: 'pending' }), 60);
    expect(only(changes).entry).toMatchObject({ id: 'connector.1.a', state: 'unknown' });
  });

  it('an edit stays unknown once the connector has moved on', () => {
    const edit = buildJournalEntry({ kind: 'edit', state: 'requested', resourceVersion: 5 });
    expect(only(settle([edit], draft({ version: 6 }), 60)).entry.state).toBe('unknown');
  });

  it('without a version was not sent as far as can be told', () => {
    const nameless = buildJournalEntry({ kind: 'edit', state: 'requested', resourceVersion: null });
    expect(only(settle([nameless], draft(), 60)).entry.state).toBe('notSent');
  });
});

describe('a run from elsewhere', () => {
  it.each([
    [{ isPreviewable: 'pending' }, 'preview'],
    [{ status: 'Processing' }, 'publish'],
    [{ status: 'ReadyForCertification' }, 'certification'],
    [{ status: 'InCertification' }, 'certification'],
  ])('%j is noted as a running %s', (staged, kind) => {
    expect(only(settle([], draft(staged), 0))).toEqual({
      type: 'add',
      entry: {
        subject: SUBJECT,
        kind,
        origin: 'seen',
        state: 'running',
        startedBy: null,
        resourceVersion: 5,
        tag: 'v1',
        reason: null,
        change: null,
        phases: [],
        wiringBefore: null,
        ending: null,
        failure: null,
      },
      fingerprint: `${kind === 'preview' ? 'preview' : 'publishing'} running 5`,
    });
  });

  it('that has ended is noted with its report', () => {
    const staged = draft({ isPreviewable: 'false', previewableReport: buildReport(at(-500), at(-400)) });
    expect(only(settle([], staged, 0))).toMatchObject({
      type: 'add',
      entry: {
        kind: 'preview',
        origin: 'seen',
        state: 'ended',
        ending: {
          verdict: 'failed',
          endedAt: at(-400),
          endedAtSource: 'report',
          report: buildReport(at(-500), at(-400)),
        },
      },
    });
  });

  it('whose draft was changed since has an unknown verdict, one without times was seen now', () => {
    const staged = draft({ previewableReport: buildReport(null) });
    expect(only(settle([], staged, 0)).entry.ending).toMatchObject({
      verdict: 'unknown',
      endedAt: at(0),
      endedAtSource: 'seen',
    });
  });

  it.each<[string, Partial<SettledDraft>, string | null]>([
    ['passed, and nothing has changed since', { status: 'Published' }, 'v1'],
    ['passed, and there are changes since', { status: 'Published', hasChanges: true }, null],
    ['failed, which leaves changes to publish', { status: 'Failed', hasChanges: true }, 'v1'],
    ['ended, and nothing tells how', { status: 'Draft' }, null],
  ])('whose publication %s: %j was of the tag %s', (_name, staged, tag) => {
    const change = only(settle([], draft({ ...staged, publishingReport: buildReport(at(-500)) }), 0));
    expect(change.entry.tag).toBe(tag);
  });

  it('whose preview passed was of the tag of the draft, whatever is published', () => {
    const staged = draft({
      isPreviewable: 'true',
      hasChanges: true,
      previewableReport: buildReport(at(-500)),
    });
    expect(only(settle([], staged, 0)).entry.tag).toBe('v1');
  });

  it('is not noted while one of ours is open, nor without a report, nor under an unknown status', () => {
    const staged = draft({ version: 5, previewableReport: buildReport(at(-500)) });
    expect(settle([buildJournalEntry({ state: 'requested', resourceVersion: 5 })], staged, 0)).toEqual([]);
    expect(settle([], draft({ isPreviewable: 'true', previewableReport: [] }), 0)).toEqual([]);
    expect(
      settle([], draft({ isPreviewable: 'maybe', previewableReport: buildReport(at(-500)) }), 0),
    ).toEqual([]);
  });

  it('is noted once, and again when the report is another', () => {
    const known = buildJournalEntry({
      state: 'ended',
      ending: { verdict: 'passed', endedAt: at(1), endedAtSource: 'report', report: buildReport(at(1)) },
    });
    const same = draft({ isPreviewable: 'true', previewableReport: buildReport(at(1)) });
    const other = draft({ isPreviewable: 'true', previewableReport: buildReport(at(700)) });
    expect(settle([known], same, 900)).toEqual([]);
    expect(only(settle([known], other, 900)).type).toBe('add');
  });

  it.each([
    ['from before the oldest that is kept is not noted again', buildReport(at(-1)), 0],
    ['without times is not noted again', buildReport(null), 0],
    ['from after the oldest that is kept is noted', buildReport(at(1)), 1],
  ])('%s when entries may have been removed', (_name, previewableReport, noted) => {
    const entries = [
      buildJournalEntry({ kind: 'edit', state: 'refused', startedAt: at(30) }),
      buildJournalEntry({ state: 'notSent' }),
    ];
    const staged = draft({ isPreviewable: 'true', previewableReport });
    const facts = { subject: SUBJECT, entries, resource: toConnectorResource(staged), now: at(90) };
    expect(settleJournal({ ...facts, complete: false })).toHaveLength(noted);
    expect(settleJournal({ ...facts, complete: true })).toHaveLength(1);
  });

  it('is told from another by its report', () => {
    const one = { isPreviewable: 'true', previewableReport: buildReport(at(-500)) };
    expect(only(settle([], draft(one), 0))).toMatchObject({
      fingerprint: 'preview [["Information","Check 0",null,null,"2026-11-20T09:51:40.000Z"]]',
    });
  });

  it('is noted beside one of ours in the other lane, open or ended', () => {
    const publication = buildJournalEntry({ kind: 'publish' });
    const busy = draft({ status: 'Processing', isPreviewable: 'pending' });
    expect(only(settle([publication], busy, 90)).entry).toMatchObject({ kind: 'preview', origin: 'seen' });
    const ending = { verdict: 'passed' as const, endedAt: at(-9), endedAtSource: 'seen' as const };
    const report = buildReport(at(-500));
    const ended = { ...publication, state: 'ended' as const, ending: { ...ending, report } };
    const previewed = draft({ isPreviewable: 'true', previewableReport: report });
    expect(only(settle([ended], previewed, 90)).entry.kind).toBe('preview');
  });

  it('is noted when one of ours has ended without this report', () => {
    const ending = {
      verdict: 'passed' as const,
      endedAt: at(50),
      endedAtSource: 'seen' as const,
      report: null,
    };
    const ended = buildJournalEntry({ state: 'ended', ending });
    const staged = draft({ isPreviewable: 'true', previewableReport: buildReport(at(40)) });
    expect(only(settle([ended], staged, 90)).type).toBe('add');
  });

  it('turns into a certification when the status tells', () => {
    const seen = buildJournalEntry({ kind: 'publish', origin: 'seen' });
    expect(only(settle([seen], draft({ status: 'InCertification' }), 0)).entry).toEqual({
      ...seen,
      kind: 'certification',
    });
  });
});

const instant = fc.integer({ min: -300, max: 300 }).map(at);
const anyReport = fc.option(
  fc.array(fc.option(instant), { maxLength: 3 }).map((instants) => buildReport(...instants)),
);
const anyDraft: fc.Arbitrary<SettledDraft> = fc.record({
  version: fc.integer({ min: 1, max: 6 }),
  tag: fc.constantFrom('v1', 'v2'),
  status: fc.constantFrom('Draft', 'Processing', 'InCertification', 'Published', 'Failed', 'Paused'),
  isPreviewable: fc.constantFrom('none', 'pending', 'true', 'false', 'maybe'),
  hasChanges: fc.boolean(),
  previewableReport: anyReport,
  publishingReport: anyReport,
});
const anyEntries: fc.Arbitrary<JournalEntry[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('preview', 'publish', 'certification', 'edit'),
      origin: fc.constantFrom('console' as const, 'seen' as const),
      state: fc.constantFrom('requested', 'running', 'refused', 'notSent', 'unknown', 'ended'),
      // What is written now is stamped later than everything before; at 61, a minute is over between two looks.
      startedAt: fc
        .integer({ min: -300, max: 119 })
        .filter((seconds) => seconds !== 61)
        .map(at),
      resourceVersion: fc.option(fc.integer({ min: 1, max: 6 })),
      kept: anyReport,
    }),
    { maxLength: 6 },
  )
  .map((facts) =>
    facts.map(({ kept, state, ...given }, index) =>
      buildJournalEntry({
        ...given,
        id: `connector.1.${index}`,
        state: state as JournalEntry['state'], // of the list above
        ending:
          state === 'ended'
            ? { verdict: 'passed', endedAt: given.startedAt, endedAtSource: 'seen', report: kept }
            : null,
      }),
    ),
  );

describe('whatever the journal and the connector hold', () => {
  const world = fc.record({ entries: anyEntries, staged: anyDraft });
  const OPEN = ['requested', 'running'];

  it('there is nothing left to settle once the changes are written', () => {
    fc.assert(
      fc.property(world, ({ entries, staged }) => {
        const after = apply(entries, settle(entries, staged, 120), 120);
        expect(settle(after, staged, 120)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('only what is open changes, nothing is removed, and nobody but the platform stamps', () => {
    fc.assert(
      fc.property(world, ({ entries, staged }) => {
        for (const change of settle(entries, staged, 120)) {
          if (change.type === 'add') continue;
          const before = entries.find(({ id }) => id === change.entry.id);
          expect(OPEN).toContain(before?.state);
          expect(change.entry).toMatchObject({
            version: before?.version,
            startedAt: before?.startedAt,
            startedBy: before?.startedBy,
            origin: before?.origin,
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('at most one run per lane is open afterwards, and only while it may be running', () => {
    fc.assert(
      fc.property(world, ({ entries, staged }) => {
        const after = apply(entries, settle(entries, staged, 120), 120);
        for (const kinds of [['preview'], ['publish', 'certification']]) {
          const running = after.filter(({ kind, state }) => kinds.includes(kind) && state === 'running');
          expect(running.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('two that settle at the same time add the same', () => {
    fc.assert(
      fc.property(world, ({ entries, staged }) => {
        const additions = (changes: JournalChange[]): unknown[] =>
          changes.flatMap((change) => (change.type === 'add' ? [change.fingerprint] : []));
        expect(additions(settle(entries, staged, 121))).toEqual(additions(settle(entries, staged, 120)));
      }),
    );
  });
});

function apply(entries: JournalEntry[], changes: JournalChange[], seconds: number): JournalEntry[] {
  const updated = new Map(
    changes.flatMap((change) => (change.type === 'update' ? [[change.entry.id, change.entry]] : [])),
  );
  const added = changes.flatMap((change, index) =>
    change.type === 'add'
      ? [{ ...change.entry, id: `connector.1.seen.${index}`, version: 1, startedAt: at(seconds) }]
      : [],
  );
  return [...entries.map((one) => updated.get(one.id) ?? one), ...added];
}
