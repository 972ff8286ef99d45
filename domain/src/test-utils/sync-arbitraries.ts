import fc from 'fast-check';
import type { SyncReport } from '../sync/merge.js';
import type { SyncOutcome } from '../sync/sync-record.js';
import { afterOrder, buildSyncError, buildSyncReport } from './sync-record.builder.js';

/** What happened to one Message: failures, then perhaps an end. */
type Story = {
  versionStep: number;
  numberStep: number;
  failures: ('retry' | 'fail')[];
  end: SyncOutcome | null;
};

function oneOf<TValue>(...choices: readonly [TValue, number][]): fc.Arbitrary<TValue> {
  return fc.oneof(...choices.map(([value, weight]) => ({ arbitrary: fc.constant(value), weight })));
}

const anyFailure = oneOf<'retry' | 'fail'>(['retry', 85], ['fail', 15]);

/** Four of five come to an end, one in ten of these a skip. */
const anyEnd = oneOf<SyncOutcome | null>([null, 20], ['ok', 72], ['skip', 8]);

const anyStory: fc.Arbitrary<Story> = fc.record({
  // Several Messages may have one version, and versions run ahead of Messages.
  versionStep: fc.integer({ min: 0, max: 2 }),
  // Numbers in between belong to types that do not concern the target.
  numberStep: fc.integer({ min: 1, max: 3 }),
  failures: fc.array(anyFailure, { maxLength: 2 }),
  end: anyEnd,
});

/** The reports of up to so many Messages of one order, in the order in which they happened. */
function anyHistory(mostMessages: number): fc.Arbitrary<SyncReport[]> {
  return fc.array(anyStory, { minLength: 1, maxLength: mostMessages, size: 'max' }).map(reportsOf);
}

function reportsOf(stories: readonly Story[]): SyncReport[] {
  const reports: SyncReport[] = [];
  let sequenceNumber = 0;
  let resourceVersion = 1;
  for (const { versionStep, numberStep, failures, end } of stories) {
    sequenceNumber += numberStep;
    resourceVersion += versionStep;
    for (const outcome of [...failures, ...(end === null ? [] : [end])]) {
      reports.push(reportOf(outcome, { sequenceNumber, resourceVersion, seconds: reports.length }));
    }
  }
  return reports;
}

function reportOf(
  outcome: SyncOutcome,
  { seconds, ...point }: { sequenceNumber: number; resourceVersion: number; seconds: number },
): SyncReport {
  return buildSyncReport({
    ...point,
    outcome,
    at: afterOrder(seconds),
    messageId: `message-${point.sequenceNumber}`,
    messageType: point.sequenceNumber === 1 ? 'OrderCreated' : 'OrderStateChanged',
    error: errorOf(outcome, seconds),
    reason: outcome === 'skip' ? 'FILTERED' : null,
    externalId: outcome === 'ok' ? `external-${point.sequenceNumber}` : null,
  });
}

function errorOf(outcome: SyncOutcome, seconds: number): SyncReport['error'] {
  if (outcome === 'retry') return buildSyncError({ code: `HTTP_50${seconds % 3}` });
  if (outcome !== 'fail') return null;
  return buildSyncError({ code: 'HTTP_400', category: ['data', 'config', 'auth'][seconds % 3] });
}

/** A history in any order, with two duplicates. */
export function anyArrivals(mostMessages: number): fc.Arbitrary<SyncReport[]> {
  return anyNonEmpty(mostMessages).chain(anyArrival);
}

/** One history as it may arrive twice: in two orders, each with two reports that come again. */
export function anyTwoArrivals(mostMessages: number): fc.Arbitrary<[SyncReport[], SyncReport[]]> {
  return anyNonEmpty(mostMessages).chain((history) => fc.tuple(anyArrival(history), anyArrival(history)));
}

/** As `anyTwoArrivals`, of changes of a resource: each has a version of its own, and nothing else. */
export function anyChangeArrivals(mostChanges: number): fc.Arbitrary<[SyncReport[], SyncReport[]]> {
  return anyNonEmpty(mostChanges)
    .map((history) => history.map(toChange))
    .chain((history) => fc.tuple(anyArrival(history), anyArrival(history)));
}

function toChange(report: SyncReport): SyncReport {
  return {
    ...report,
    resourceVersion: report.sequenceNumber,
    sequenceNumber: null,
    messageId: null,
    messageType: null,
  };
}

function anyNonEmpty(mostMessages: number): fc.Arbitrary<SyncReport[]> {
  return anyHistory(mostMessages).filter((history) => history.length > 0);
}

function anyArrival(history: readonly SyncReport[]): fc.Arbitrary<SyncReport[]> {
  const again = fc.array(fc.constantFrom(...history), { minLength: 2, maxLength: 2 });
  const ranks = fc.array(fc.integer(), { minLength: history.length + 2, maxLength: history.length + 2 });
  return fc.tuple(again, ranks).map(([duplicates, order]) =>
    [...history, ...duplicates]
      .map((report, index) => ({ report, rank: order[index] ?? 0 }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ report }) => report),
  );
}
