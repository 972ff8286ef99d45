import {
  buildOrderMessage,
  buildRecordObject,
  buildTargetObject,
} from '../../test-utils/sync-situation.builder';
import type { TFetchSyncSituationQuery } from '../generated/ctp';
import type { Refusal } from '../query-by-part/refused-parts';
import { toSyncSituation, type SyncField } from './to-sync-situation';

type Answer = Required<TFetchSyncSituationQuery>;

const NONE_REFUSED: ReadonlyMap<SyncField, Refusal> = new Map();

function answer(given: Partial<Answer> = {}): Answer {
  return {
    records: { results: [] },
    failing: { total: 0, results: [] },
    targets: { results: [] },
    messages: { results: [] },
    settings: { key: 'demo-store', version: 3, messages: { enabled: true, deleteDaysAfterCreation: 15 } },
    channels: { total: 0, results: [] },
    ...given,
  };
}

function failing(...keys: string[]): Pick<Answer, 'failing'> {
  return { failing: { total: keys.length, results: keys.map((key) => ({ key })) } };
}

it('counts failures per target, the most first, and calls targets by their labels', () => {
  const situation = toSyncSituation(
    answer({
      ...failing('order.a.fluent', 'order.a.klaviyo', 'payment.b.klaviyo', 'order.c.attic'),
      targets: { results: [buildTargetObject()] },
    }),
    NONE_REFUSED,
  );
  expect(situation.failing).toEqual({
    targets: [
      { key: 'klaviyo', label: 'Klaviyo', isRegistered: true, count: 2 },
      { key: 'attic', label: 'attic', isRegistered: false, count: 1 },
      { key: 'fluent', label: 'fluent', isRegistered: false, count: 1 },
    ],
    isComplete: true,
  });
});

it('leaves out targets that are switched off', () => {
  const targets = { results: [buildTargetObject('klaviyo', { enabled: false })] };
  expect(toSyncSituation(answer({ ...failing('order.a.klaviyo'), targets }), NONE_REFUSED).failing).toEqual({
    targets: [],
    isComplete: true,
  });
});

it('knows that there are more failures than it was given', () => {
  const answered = answer({ failing: { total: 501, results: [{ key: 'order.a.klaviyo' }] } });
  expect(toSyncSituation(answered, NONE_REFUSED).failing).toMatchObject({ isComplete: false });
});

it('measures from the Message to the report, and calls targets by their labels', () => {
  const records = {
    results: [buildRecordObject('a', 'klaviyo', 4), buildRecordObject('b', 'fluent', 60)],
  };
  const messages = { results: [buildOrderMessage('a'), buildOrderMessage('b')] };
  const targets = { results: [buildTargetObject()] };
  expect(toSyncSituation(answer({ records, messages, targets }), NONE_REFUSED).lags).toEqual([
    { target: 'fluent', label: 'fluent', count: 1, medianMs: 60_000, worstMs: 60_000 },
    { target: 'klaviyo', label: 'Klaviyo', count: 1, medianMs: 4_000, worstMs: 4_000 },
  ]);
});

it('is not upset by records and entries that nobody understands', () => {
  const broken = { ...buildRecordObject('a', 'klaviyo', 4), value: '<script>' };
  const situation = toSyncSituation(
    answer({
      records: { results: [broken, { ...broken, value: { schema: 99 } }] },
      messages: { results: [buildOrderMessage('a')] },
      targets: { results: [{ ...buildTargetObject(), value: 7 }] },
      ...failing('klaviyo', ''),
    }),
    NONE_REFUSED,
  );
  expect(situation.lags).toEqual([]);
  expect(situation.registry.size).toBe(0);
});

it('says how the project is set up', () => {
  expect(toSyncSituation(answer(), new Map([['channels', 'failed']])).setup).toEqual({
    messages: { enabled: true, days: 15, projectVersion: 3 },
    syncChannels: { keys: [], total: 0 },
  });
});

const REFUSED: [missing: SyncField, refusal: Refusal, failing: unknown, lags: unknown][] = [
  ['failing', 'forbidden', 'forbidden', []],
  ['records', 'forbidden', { targets: [], isComplete: true }, 'forbidden'],
  ['messages', 'failed', { targets: [], isComplete: true }, 'failed'],
  ['targets', 'forbidden', { targets: [], isComplete: true }, []],
];

it.each(REFUSED)('goes without %s when it is %s', (missing, refusal, expectedFailing, lags) => {
  const rest: TFetchSyncSituationQuery = answer();
  delete rest[missing];
  const situation = toSyncSituation(rest, new Map([[missing, refusal]]));
  expect(situation).toMatchObject({ failing: expectedFailing, lags });
});
