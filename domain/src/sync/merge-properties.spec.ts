import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyArrivals, anyChangeArrivals, anyTwoArrivals } from '../test-utils/sync-arbitraries.js';
import { isTransient, mergeReport, type SyncReport } from './merge.js';
import { comparePoints } from './sync-point.js';
import type { OpenFailure, SyncPoint, SyncRecord } from './sync-record.js';
import type { SyncMode } from './sync-target.js';

const MODES: readonly SyncMode[] = ['state', 'events'];
const HISTORIES = 20_000;
const TIME = 60_000;

function mergeAll(reports: readonly SyncReport[], mode: SyncMode): SyncRecord | null {
  return reports.reduce<SyncRecord | null>((record, report) => mergeReport(record, report, mode), null);
}

/** What does not depend on the order of arrival: attempt counters do, as duplicates of a finished Message are dropped. */
function decided(record: SyncRecord | null): unknown {
  return (
    record && {
      status: record.status,
      synced: record.synced,
      skipped: record.skipped,
      done: record.done,
      truncated: record.truncated,
      open: record.open.map(({ attempts: _attempts, ...failure }) => failure),
    }
  );
}

type Step = { before: SyncRecord | null; report: SyncReport; after: SyncRecord; mode: SyncMode };

function stepsOf(reports: readonly SyncReport[], mode: SyncMode): Step[] {
  let record: SyncRecord | null = null;
  return reports.map((report) => {
    const before = record;
    const after = mergeReport(before, report, mode);
    record = after;
    return { before, report, after, mode };
  });
}

function isFinished({ before, report }: Step): boolean {
  return report.sequenceNumber !== null && before !== null && before.done.includes(report.sequenceNumber);
}

function failureOf(record: SyncRecord | null, report: SyncReport): OpenFailure | undefined {
  return record?.open.find((failure) => isSame(failure, report));
}

/** A change is known by its version, a Message by its number. */
function isSame(one: SyncPoint, other: SyncPoint): boolean {
  return one.sequenceNumber === null
    ? versionOf(one) === versionOf(other)
    : one.sequenceNumber === other.sequenceNumber;
}

function versionOf({ resourceVersion }: { resourceVersion: number | null }): number {
  return resourceVersion ?? 0;
}

/** Each says of a step whether it kept to its rule. */
const RULES: Readonly<Record<string, (step: Step) => boolean>> = {
  'a report of a finished Message changes nothing': (step) => !isFinished(step) || step.after === step.before,

  'the highest success never goes down': ({ before, after }) =>
    !before?.synced || (after.synced !== null && comparePoints(after.synced, before.synced) >= 0),

  'a late failure reopens nothing': (step) =>
    !isFinished(step) || step.after.open.every((failure) => step.before?.open.includes(failure)),

  'a permanent failure stays permanent until the Message is finished': ({ before, report, after }) => {
    const known = failureOf(before, report);
    const isFailed = known !== undefined && !isTransient(known);
    if (!isFailed || (report.outcome !== 'retry' && report.outcome !== 'fail')) return true;
    const still = failureOf(after, report);
    return still !== undefined && !isTransient(still);
  },

  'a success removes its own failure, and in state mode those of earlier versions': (step) => {
    const { before, report, after, mode } = step;
    if (report.outcome !== 'ok' || isFinished(step)) return true;
    const gone = (failure: OpenFailure): boolean =>
      isSame(failure, report) || (mode === 'state' && versionOf(failure) <= versionOf(report));
    const left = (before?.open ?? []).filter((failure) => !gone(failure));
    return JSON.stringify(after.open) === JSON.stringify(left);
  },

  'a skip removes its own failure, and of a change those of earlier versions': (step) => {
    const { before, report, after } = step;
    if (report.outcome !== 'skip' || isFinished(step)) return true;
    const gone = (failure: OpenFailure): boolean =>
      report.sequenceNumber === null ? versionOf(failure) <= versionOf(report) : isSame(failure, report);
    const left = (before?.open ?? []).filter((failure) => !gone(failure));
    return JSON.stringify(after.open) === JSON.stringify(left);
  },

  'a finished Message is finished': ({ report, after }) =>
    (report.outcome !== 'ok' && report.outcome !== 'skip') ||
    report.sequenceNumber === null ||
    after.done.includes(report.sequenceNumber),

  'nothing is open that is covered': ({ after, mode }) =>
    mode === 'events' ||
    after.open.every((failure) => !after.synced || versionOf(failure) > versionOf(after.synced)),
};

function brokenRules(steps: readonly Step[]): string[] {
  return Object.entries(RULES).flatMap(([rule, holds]) => (steps.every(holds) ? [] : [rule]));
}

describe.each(MODES)('the merge in %s mode', (mode) => {
  it(
    'ends in the same record in whatever order and however often reports arrive',
    () => {
      fc.assert(
        fc.property(anyTwoArrivals(8), ([one, other]) => {
          expect(decided(mergeAll(other, mode))).toEqual(decided(mergeAll(one, mode)));
        }),
        { numRuns: HISTORIES },
      );
    },
    TIME,
  );

  it(
    'keeps to its rules with each report',
    () => {
      fc.assert(
        fc.property(anyArrivals(8), (reports) => {
          expect(brokenRules(stepsOf(reports, mode))).toEqual([]);
        }),
        { numRuns: HISTORIES },
      );
    },
    TIME,
  );

  it('ends in the same record for long histories below the caps', () => {
    fc.assert(
      fc.property(anyTwoArrivals(45), ([one, other]) => {
        expect(decided(mergeAll(other, mode))).toEqual(decided(mergeAll(one, mode)));
      }),
      { numRuns: 300 },
    );
  });

  it('ends in the same record for change notifications, which say a version only', () => {
    fc.assert(
      fc.property(anyChangeArrivals(8), ([one, other]) => {
        const record = mergeAll(one, mode);
        expect(decided(mergeAll(other, mode))).toEqual(decided(record));
        expect(record?.done).toEqual([]);
        expect(brokenRules(stepsOf(one, 'state'))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
