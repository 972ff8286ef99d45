import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  afterOrder,
  buildLastReport,
  buildSuccess,
  buildSyncRecord,
  ORDER,
  readRecord,
} from '../test-utils/sync-record.builder.js';
import type { ReadRecord } from './sync-facts.js';
import { syncLagByTarget } from './sync-lag.js';
import type { SyncRecord } from './sync-record.js';

const FIRST_MESSAGE = { id: 'message-1', createdAt: afterOrder(0) };

function reported(seconds: number, given: Partial<SyncRecord> = {}): ReadRecord {
  const record = buildSyncRecord({ last: buildLastReport(), ...given });
  return { ...readRecord(record), lastModifiedAt: afterOrder(seconds) };
}

it('is the time from the Message to the report of its success', () => {
  expect(syncLagByTarget([reported(4)], [FIRST_MESSAGE])).toEqual([
    { target: 'klaviyo', count: 1, medianMs: 4_000, worstMs: 4_000 },
  ]);
});

it('is the median and the worst of all records of a target, whatever their order', () => {
  const records = [30, 10, 50, 20].map((seconds) => reported(seconds));
  expect(syncLagByTarget(records, [FIRST_MESSAGE])).toEqual([
    { target: 'klaviyo', count: 4, medianMs: 20_000, worstMs: 50_000 },
  ]);
  expect(syncLagByTarget(records.slice(0, 3), [FIRST_MESSAGE])).toEqual([
    { target: 'klaviyo', count: 3, medianMs: 30_000, worstMs: 50_000 },
  ]);
});

it('names the slowest target first, and equals by name', () => {
  const records = [
    reported(5, { target: 'fluent' }),
    reported(9, { target: 'klaviyo' }),
    reported(5, { target: 'bloomreach' }),
  ];
  const targets = ['klaviyo', 'bloomreach', 'fluent'];
  for (const given of [records, [...records].reverse()]) {
    expect(syncLagByTarget(given, [FIRST_MESSAGE]).map(({ target }) => target)).toEqual(targets);
  }
});

const OUTCOMES: [outcome: string, counts: boolean][] = [
  ['ok', true],
  ['skip', true],
  ['retry', false],
  ['fail', false],
  ['brandNew', false],
];

it.each(OUTCOMES)('of a record whose last report was "%s" is measured: %s', (outcome, counts) => {
  const last = buildLastReport({ outcome });
  const records = [reported(4, { last, synced: buildSuccess() })];
  expect(syncLagByTarget(records, [FIRST_MESSAGE])).toHaveLength(counts ? 1 : 0);
});

it('is measured by the success where no last report is kept', () => {
  const records = [reported(4, { last: null, synced: buildSuccess() })];
  expect(syncLagByTarget(records, [FIRST_MESSAGE])).toEqual([
    { target: 'klaviyo', count: 1, medianMs: 4_000, worstMs: 4_000 },
  ]);
});

it('is measured by the last report where a later Message was synced before it', () => {
  const late = { id: 'message-2', createdAt: afterOrder(2) };
  const records = [reported(9, { synced: buildSuccess({ messageId: 'message-2' }) })];
  expect(syncLagByTarget(records, [FIRST_MESSAGE, late])[0]?.worstMs).toBe(9_000);
});

const NOT_MEASURED: [why: string, record: ReadRecord][] = [
  ['its Message was not read', reported(4, { last: buildLastReport({ messageId: 'older' }) })],
  ['it names no Message', reported(4, { last: buildLastReport({ messageId: null }) })],
  ['nothing was reported', reported(4, { last: null })],
  ['a claim names no Message', reported(4, { last: null, synced: buildSuccess({ messageId: null }) })],
  ['its time is none', { ...reported(4), lastModifiedAt: 'yesterday' }],
  ['it is not understood', { ...reported(4), record: null, unreadable: 'malformed' }],
];

it.each(NOT_MEASURED)('says nothing of a record when %s', (_why, record) => {
  expect(syncLagByTarget([record], [FIRST_MESSAGE])).toEqual([]);
});

it('says nothing of a Message without a time, or without an id', () => {
  expect(syncLagByTarget([reported(4)], [{ ...FIRST_MESSAGE, createdAt: 'soon' }])).toEqual([]);
  const nameless = reported(4, { last: buildLastReport({ messageId: null }) });
  expect(syncLagByTarget([nameless], [])).toEqual([]);
});

it('is never below nothing', () => {
  expect(syncLagByTarget([reported(-4)], [FIRST_MESSAGE])[0]).toMatchObject({ medianMs: 0, worstMs: 0 });
});

it('takes any name of a target as it is', () => {
  const records = ['__proto__', 'constructor'].map((target) => reported(4, { target }));
  expect(syncLagByTarget(records, [FIRST_MESSAGE]).map(({ target }) => target)).toEqual([
    '__proto__',
    'constructor',
  ]);
});

it('counts every record once, its median between nothing and its worst, in any order', () => {
  const lags = fc.array(
    fc.record({ target: fc.constantFrom('klaviyo', 'fluent', 'bloomreach'), seconds: fc.nat(100_000) }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(lags, fc.boolean(), (given, isReversed) => {
      const records = given.map(({ target, seconds }, index) =>
        reported(seconds, { target, resource: { ...ORDER, id: `order-${index}` } }),
      );
      const measured = syncLagByTarget(isReversed ? [...records].reverse() : records, [FIRST_MESSAGE]);
      expect(measured).toEqual(syncLagByTarget(records, [FIRST_MESSAGE]));
      expect(measured.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
      for (const { target, count, medianMs, worstMs } of measured) {
        const own = given.filter((one) => one.target === target).map(({ seconds }) => seconds * 1_000);
        expect(worstMs).toBe(Math.max(...own));
        expect(own).toContain(medianMs);
        expect(own.filter((lag) => lag <= medianMs).length).toBeGreaterThanOrEqual(count / 2);
        expect(own.filter((lag) => lag >= medianMs).length).toBeGreaterThanOrEqual(count / 2);
      }
    }),
  );
});
