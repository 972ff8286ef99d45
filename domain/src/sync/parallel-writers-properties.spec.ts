import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyArrivals } from '../test-utils/sync-arbitraries.js';
import { mergeReport, type SyncReport } from './merge.js';
import type { SyncRecord } from './sync-record.js';
import type { SyncMode } from './sync-target.js';

/** A custom object: a write must name the version that it has, 0 when there is none. */
type Store = { version: number; record: SyncRecord | null };

type Writer = {
  report: SyncReport;
  tries: number;
  read: Store | null;
  outcome: 'working' | 'confirmed' | 'refused';
};

/** One request of a writer to the store: a read, or the write of what was merged into what it has read. */
function step(writer: Writer, store: Store, mode: SyncMode): void {
  if (writer.read === null) {
    writer.read = { ...store };
    return;
  }
  const { record, version } = writer.read;
  const merged = mergeReport(record, writer.report, mode);
  writer.read = null;
  if (merged === record) writer.outcome = 'confirmed';
  else if (version === store.version) {
    Object.assign(store, { version: version + 1, record: merged });
    writer.outcome = 'confirmed';
  } else {
    writer.tries -= 1;
    if (writer.tries === 0) writer.outcome = 'refused';
  }
}

/** Lets writers take turns in this order until all have ended; who is named after its end gives its turn to another. */
function play(
  reports: readonly SyncReport[],
  turns: readonly number[],
  mode: SyncMode,
): { store: Store; writers: Writer[] } {
  const store: Store = { version: 0, record: null };
  const writers = reports.map((report): Writer => ({ report, tries: 5, read: null, outcome: 'working' }));
  for (let turn = 0; ; turn += 1) {
    const working = writers.filter(({ outcome }) => outcome === 'working');
    const writer = working[(turns[turn % turns.length] ?? 0) % working.length];
    if (writer === undefined) return { store, writers };
    step(writer, store, mode);
  }
}

/** Whether the record holds what a report says, or something that makes it needless. */
function isKept(
  { sequenceNumber, resourceVersion, outcome }: SyncReport,
  record: SyncRecord,
  mode: SyncMode,
): boolean {
  const isDone = record.done.some((finished) => finished === sequenceNumber);
  if (outcome === 'ok' || outcome === 'skip') return isDone;
  const isOpen = record.open.some((failure) => failure.sequenceNumber === sequenceNumber);
  const isCovered = mode === 'state' && (record.synced?.resourceVersion ?? 0) >= (resourceVersion ?? 0);
  return isDone || isOpen || isCovered;
}

describe.each<SyncMode>(['state', 'events'])('parallel writers of one record in %s mode', (mode) => {
  it('lose no report whose write was confirmed, and say which were refused', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        anyArrivals(8),
        fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 60, size: 'max' }),
        (reports, turns) => {
          const { store, writers } = play(reports, turns, mode);
          const { record } = store;
          refused += writers.filter(({ outcome }) => outcome === 'refused').length;
          const confirmed = writers.filter(({ outcome }) => outcome === 'confirmed');
          expect(confirmed.length).toBeGreaterThan(0);
          const lost = confirmed.filter(({ report }) => record === null || !isKept(report, record, mode));
          expect(lost).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
    // Otherwise the writers never met.
    expect(refused).toBeGreaterThan(0);
  });

  it('end in the same record as writers that take turns, when all are confirmed', () => {
    fc.assert(
      fc.property(anyArrivals(6), fc.array(fc.nat({ max: 30 }), { minLength: 1 }), (reports, turns) => {
        const { store, writers } = play(reports, turns, mode);
        fc.pre(writers.every(({ outcome }) => outcome === 'confirmed'));
        const inTurn = reports.reduce<SyncRecord | null>(
          (record, report) => mergeReport(record, report, mode),
          null,
        );
        expect(store.record).toMatchObject({
          status: inTurn?.status,
          synced: inTurn?.synced,
          skipped: inTurn?.skipped,
          done: inTurn?.done,
        });
      }),
    );
  });
});
