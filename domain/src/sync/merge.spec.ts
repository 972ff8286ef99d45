import { describe, expect, it } from '@jest/globals';
import {
  afterOrder,
  buildOpenFailure,
  buildSkip,
  buildSuccess,
  buildSyncError,
  buildSyncRecord,
  buildSyncReport,
} from '../test-utils/sync-record.builder.js';
import { isTransient, mergeReport, type SyncReport } from './merge.js';
import type { SyncRecord } from './sync-record.js';
import type { SyncMode } from './sync-target.js';

const OK = buildSyncReport();
const SKIP = buildSyncReport({ outcome: 'skip', reason: 'NO_EMAIL' });
const RETRY = buildSyncReport({ outcome: 'retry', error: buildSyncError() });
const FAIL = buildSyncReport({
  outcome: 'fail',
  error: buildSyncError({ code: 'HTTP_400', category: 'data', httpStatus: 400 }),
});

/** The same report of a later Message, or version. */
function later(report: SyncReport, number: number): SyncReport {
  return {
    ...report,
    sequenceNumber: number,
    resourceVersion: number,
    messageId: `message-${number}`,
    at: afterOrder(number * 10),
  };
}

/** The same report of a change notification. */
function ofChange(report: SyncReport, version: number): SyncReport {
  return { ...later(report, version), sequenceNumber: null, messageId: null, messageType: null };
}

function merge(reports: readonly SyncReport[], mode: SyncMode = 'events'): SyncRecord {
  const [first = OK, ...rest] = reports;
  return rest.reduce((record, report) => mergeReport(record, report, mode), mergeReport(null, first, mode));
}

describe('the status that a merge writes', () => {
  it.each<[string, SyncReport[], string]>([
    ['a success', [OK], 'Synced'],
    ['a skip', [SKIP], 'Skipped'],
    ['a transient failure', [RETRY], 'Retrying'],
    ['a permanent failure', [FAIL], 'Failed'],
    ['a success, then a skip of a later Message', [OK, later(SKIP, 2)], 'Skipped'],
    ['a skip, then a success of a later Message', [SKIP, later(OK, 2)], 'Synced'],
    ['a later success, then an earlier skip', [later(OK, 2), SKIP], 'Synced'],
    ['a failure, then its success', [FAIL, OK], 'Synced'],
    ['a failure, then its skip', [RETRY, SKIP], 'Skipped'],
    ['a transient and a permanent failure', [RETRY, later(FAIL, 2)], 'Failed'],
    ['a permanent and a transient failure', [FAIL, later(RETRY, 2)], 'Failed'],
    ['a success beside an open failure', [RETRY, later(OK, 2)], 'Retrying'],
    ['a skip beside an open failure', [later(FAIL, 2), SKIP], 'Failed'],
  ])('after %s', (_name, reports, status) => {
    expect(merge(reports).status).toBe(status);
  });

  it.each(['permanent', 'data', 'config', 'auth', 'something-new'])(
    'is Failed for a failure of the category %s',
    (category) => {
      const record = merge([{ ...FAIL, error: buildSyncError({ category }) }]);
      expect(record.status).toBe('Failed');
      expect(record.open.map(({ error }) => error.category)).toEqual([category]);
    },
  );

  it.each<[SyncReport['outcome'], string | null, string]>([
    ['retry', 'data', 'transient'],
    ['retry', null, 'transient'],
    ['fail', 'transient', 'permanent'],
    ['fail', '', 'permanent'],
    ['fail', null, 'permanent'],
  ])('believes the outcome %s before the category %s', (outcome, category, stored) => {
    const error = category === null ? null : buildSyncError({ category });
    const { open } = merge([buildSyncReport({ outcome, error })]);
    expect(open.map((failure) => failure.error.category)).toEqual([stored]);
  });

  it('keeps the time at which it took its value', () => {
    const first = merge([{ ...RETRY, at: afterOrder(10) }]);
    const again = mergeReport(first, { ...RETRY, at: afterOrder(20) }, 'events');
    const done = mergeReport(again, { ...OK, at: afterOrder(30) }, 'events');
    expect([first.statusAt, again.statusAt, done.statusAt]).toEqual([
      afterOrder(10),
      afterOrder(10),
      afterOrder(30),
    ]);
  });
});

describe('a first report', () => {
  it('makes a record of its resource and target', () => {
    const writer = { name: 'klaviyo-connector', version: '2.1.1' };
    const report = {
      ...OK,
      externalId: 'HD-1',
      externalUrl: 'https://x.example.com',
      payloadHash: 'h',
      writer,
    };
    expect(mergeReport(null, report, 'events')).toEqual({
      target: 'klaviyo',
      direction: 'export',
      resource: { typeId: 'order', id: 'order-1' },
      resourceKey: '2026-000123',
      status: 'Synced',
      statusAt: report.at,
      synced: {
        at: report.at,
        sequenceNumber: 1,
        resourceVersion: 1,
        messageId: 'message-1',
        messageType: 'OrderCreated',
        externalId: 'HD-1',
        externalUrl: 'https://x.example.com',
        payloadHash: 'h',
      },
      last: {
        at: report.at,
        sequenceNumber: 1,
        resourceVersion: 1,
        messageId: 'message-1',
        messageType: 'OrderCreated',
        attempt: null,
        outcome: 'ok',
        correlationId: null,
        durationMs: null,
        replay: false,
      },
      open: [],
      skipped: null,
      done: [1],
      truncated: false,
      recent: [
        {
          at: report.at,
          sequenceNumber: 1,
          messageType: 'OrderCreated',
          outcome: 'ok',
          attempt: null,
          code: null,
        },
      ],
      writer,
      error: null,
    });
  });

  it('that is a failure is open', () => {
    const nextRetryAt = afterOrder(60);
    expect(merge([{ ...RETRY, nextRetryAt }]).open).toEqual([buildOpenFailure({ nextRetryAt })]);
  });

  it('that is a failure without an error says so', () => {
    const [failure] = merge([{ ...FAIL, error: null }]).open;
    expect(failure?.error).toEqual({
      code: 'UNKNOWN',
      category: 'permanent',
      httpStatus: null,
      message: null,
    });
  });

  it('that is a skip says why', () => {
    expect(merge([{ ...SKIP, detail: 'No e-mail.' }]).skipped).toEqual(buildSkip({ detail: 'No e-mail.' }));
    expect(merge([{ ...SKIP, reason: null }]).skipped?.reason).toBe('UNKNOWN');
  });
});

describe('a report of a finished Message', () => {
  it.each([
    ['a success', OK],
    ['a skip', SKIP],
    ['a transient failure', RETRY],
    ['a permanent failure', FAIL],
  ])('that is %s needs no write', (_name, report) => {
    for (const done of [merge([OK]), merge([SKIP])]) {
      expect(mergeReport(done, report, 'events')).toBe(done);
    }
  });

  it('may be one whose number is all that is kept', () => {
    const record = buildSyncRecord({ done: [1], synced: buildSuccess({ sequenceNumber: 5 }) });
    expect(mergeReport(record, RETRY, 'events')).toBe(record);
  });
});

describe('a success', () => {
  const failures = [1, 2, 3].map((number) => later(number === 2 ? FAIL : RETRY, number));

  it.each<[SyncMode, number[]]>([
    ['state', [3]],
    ['events', [1, 3]],
  ])('in %s mode leaves the failures %j open', (mode, left) => {
    const { open } = merge([...failures, later(OK, 2)], mode);
    expect(open.map(({ sequenceNumber }) => sequenceNumber)).toEqual(left);
  });

  it.each<[SyncMode, string]>([
    ['state', 'Synced'],
    ['events', 'Retrying'],
  ])('in %s mode makes a late failure of an earlier Message %s', (mode, status) => {
    expect(merge([later(OK, 2), RETRY], mode).status).toBe(status);
  });

  it('covers a failure of the same version in state mode', () => {
    const sameVersion = { ...later(RETRY, 2), resourceVersion: 1 };
    expect(merge([OK, sameVersion], 'state').open).toEqual([]);
    expect(merge([sameVersion, OK], 'state').open).toEqual([]);
  });

  it('does not cover a failure of a later version', () => {
    expect(merge([OK, later(RETRY, 2)], 'state').status).toBe('Retrying');
  });

  it('is compared by number where a version is missing', () => {
    const unversioned = { ...later(RETRY, 2), resourceVersion: null };
    expect(merge([later(OK, 2), unversioned], 'state').open).toEqual([]);
    expect(merge([later(OK, 3), unversioned], 'state').open).toEqual([]);
    expect(merge([OK, unversioned], 'state').open).toHaveLength(1);
    expect(merge([unversioned, OK], 'state').open).toHaveLength(1);
    expect(merge([unversioned, later(OK, 3)], 'state').open).toEqual([]);
    const success = { ...later(OK, 3), resourceVersion: null };
    expect(merge([success, later(RETRY, 2)], 'state').open).toEqual([]);
    expect(merge([success, later(RETRY, 4)], 'state').open).toHaveLength(1);
  });

  it('of an earlier Message does not replace a later one', () => {
    const record = merge([later(OK, 3), later(OK, 2)]);
    expect(record.synced?.sequenceNumber).toBe(3);
    expect(record.done).toEqual([2, 3]);
  });

  it('stays as it was reported first', () => {
    const record = buildSyncRecord({ synced: buildSuccess({ at: afterOrder(2) }) });
    expect(mergeReport(record, { ...OK, at: afterOrder(9) }, 'events').synced?.at).toBe(afterOrder(2));
  });

  it('of the same number counts by its version', () => {
    const record = buildSyncRecord({ synced: buildSuccess({ resourceVersion: 1 }) });
    expect(mergeReport(record, { ...OK, resourceVersion: 2 }, 'events').synced?.resourceVersion).toBe(2);
  });
});

describe('two failures of one Message', () => {
  it('count as reported, from the first to the last', () => {
    const first = { ...RETRY, at: afterOrder(10) };
    const second = { ...RETRY, at: afterOrder(20), error: buildSyncError({ code: 'TIMEOUT' }) };
    const expected = buildOpenFailure({
      attempts: 2,
      firstAt: afterOrder(10),
      lastAt: afterOrder(20),
      error: buildSyncError({ code: 'TIMEOUT' }),
    });
    expect(merge([first, second]).open).toEqual([expected]);
    expect(merge([second, first]).open).toEqual([expected]);
  });

  it('are permanent when one is', () => {
    const early = { ...FAIL, at: afterOrder(10) };
    const late = { ...RETRY, at: afterOrder(20), nextRetryAt: afterOrder(30) };
    for (const reports of [
      [early, late],
      [late, early],
    ]) {
      const [failure] = merge(reports).open;
      expect(failure).toMatchObject({ error: FAIL.error, lastAt: afterOrder(20), nextRetryAt: null });
    }
  });

  it('reported at once end the same in both orders', () => {
    const one = { ...RETRY, error: buildSyncError({ code: 'A' }) };
    const other = { ...RETRY, error: buildSyncError({ code: 'B' }) };
    expect(merge([one, other]).open).toEqual(merge([other, one]).open);
    const message = { ...RETRY, error: buildSyncError({ message: 'x' }) };
    expect(merge([RETRY, message]).open).toEqual(merge([message, RETRY]).open);
    const next = { ...RETRY, nextRetryAt: afterOrder(60) };
    expect(merge([RETRY, next]).open).toEqual(merge([next, RETRY]).open);
  });

  it('stay in the order of the Messages', () => {
    const { open } = merge([later(RETRY, 3), later(FAIL, 1), later(RETRY, 2)]);
    expect(open.map(({ sequenceNumber }) => sequenceNumber)).toEqual([1, 2, 3]);
  });
});

describe('reports of change notifications', () => {
  it.each(['state', 'events'] as const)('are of the whole resource in %s mode', (mode) => {
    const open = merge([ofChange(RETRY, 1), ofChange(FAIL, 2), ofChange(RETRY, 4), ofChange(OK, 3)], mode);
    expect(open.open.map(({ resourceVersion }) => resourceVersion)).toEqual([4]);
    expect(open).toMatchObject({ status: 'Retrying', done: [], synced: { resourceVersion: 3 } });
  });

  it.each([
    ['a success', OK, 'Synced'],
    ['a skip', SKIP, 'Skipped'],
  ])('that are %s settle failures of earlier versions, whichever came first', (_name, end, status) => {
    for (const reports of [
      [ofChange(FAIL, 2), ofChange(end, 3)],
      [ofChange(end, 3), ofChange(FAIL, 2)],
      [ofChange(end, 3), ofChange(FAIL, 3)],
    ]) {
      expect(merge(reports, 'state')).toMatchObject({ status, open: [] });
    }
    expect(merge([ofChange(end, 3), ofChange(FAIL, 4)], 'state').status).toBe('Failed');
  });

  it.each([
    ['a success', OK],
    ['a skip', SKIP],
  ])('that are %s of no later version need no write', (_name, end) => {
    const record = merge([ofChange(end, 3)], 'state');
    expect(mergeReport(record, ofChange(end, 3), 'state')).toBe(record);
    expect(mergeReport(record, ofChange(end, 2), 'state')).toBe(record);
    expect(mergeReport(record, ofChange(end, 4), 'state')).not.toBe(record);
  });

  it('may skip what was a success before', () => {
    const record = merge([ofChange(OK, 3), ofChange(SKIP, 3)], 'state');
    expect(record).toMatchObject({
      status: 'Skipped',
      synced: { resourceVersion: 3 },
      skipped: { resourceVersion: 3 },
    });
  });

  it('are not those of a Message of the same version', () => {
    const { open } = merge([later(RETRY, 2), ofChange(RETRY, 2)], 'events');
    expect(open.map(({ sequenceNumber, attempts }) => [sequenceNumber, attempts])).toEqual([
      [2, 1],
      [null, 1],
    ]);
  });

  it('are one failure per version', () => {
    const { open } = merge([ofChange(RETRY, 2), ofChange(RETRY, 2), ofChange(RETRY, 3)], 'state');
    expect(open.map(({ attempts }) => attempts)).toEqual([2, 1]);
  });
});

describe('what only informs', () => {
  it('is what was reported last, and ten lines of it', () => {
    const reports = Array.from({ length: 12 }, (_none, index) => later(OK, index + 1));
    const record = merge([...reports, later({ ...RETRY, attempt: 2, replay: true }, 13)]);
    expect(record.last).toMatchObject({ sequenceNumber: 13, outcome: 'retry', attempt: 2, replay: true });
    expect(record.recent.map(({ sequenceNumber }) => sequenceNumber)).toEqual([
      13, 12, 11, 10, 9, 8, 7, 6, 5, 4,
    ]);
  });

  it('names the code of a failure and the reason of a skip', () => {
    const { recent } = merge([RETRY, later(SKIP, 2), later(OK, 3)]);
    expect(recent.map(({ code }) => code)).toEqual([null, 'NO_EMAIL', 'HTTP_503']);
  });

  it('stays when a later report does not say it', () => {
    const writer = { name: 'a', version: null };
    const record = merge([
      { ...OK, writer },
      { ...later(OK, 2), resourceKey: null },
    ]);
    expect(record).toMatchObject({ resourceKey: '2026-000123', writer });
    const other = { name: 'b', version: '2' };
    expect(mergeReport(record, { ...later(OK, 3), resourceKey: 'B', writer: other }, 'events')).toMatchObject(
      {
        resourceKey: 'B',
        writer: other,
      },
    );
  });
});

describe('the caps of a record', () => {
  it('keep 50 failures, the oldest', () => {
    const reports = Array.from({ length: 50 }, (_none, index) => later(RETRY, index + 2));
    const full = merge(reports);
    expect(full).toMatchObject({ truncated: false });
    expect(full.open).toHaveLength(50);
    const more = mergeReport(full, RETRY, 'events');
    expect(more.truncated).toBe(true);
    expect(more.open).toHaveLength(50);
    expect(more.open.map(({ sequenceNumber }) => sequenceNumber)).not.toContain(51);
    expect(more.open[0]?.sequenceNumber).toBe(1);
  });

  it('keep 200 finished Messages, the newest', () => {
    const full = buildSyncRecord({ done: Array.from({ length: 199 }, (_none, index) => index + 1) });
    const atCap = mergeReport(full, later(OK, 200), 'events');
    expect(atCap).toMatchObject({ truncated: false });
    expect(atCap.done).toHaveLength(200);
    const past = mergeReport(atCap, later(OK, 201), 'events');
    expect(past.truncated).toBe(true);
    expect(past.done).toHaveLength(200);
    expect(past.done[0]).toBe(2);
  });

  it('are not forgotten', () => {
    expect(mergeReport(buildSyncRecord({ truncated: true }), OK, 'events').truncated).toBe(true);
  });
});

describe('a failure', () => {
  it.each([
    ['transient', true],
    ['permanent', false],
    ['data', false],
    ['', false],
  ])('of the category "%s" is tried again: %s', (category, expected) => {
    expect(isTransient({ error: buildSyncError({ category }) })).toBe(expected);
  });
});
