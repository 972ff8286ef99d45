import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { at, buildJournalEntry } from '../test-utils/journal-entry.builder.js';
import type { JournalEntry } from './journal-entry.js';
import { usualDuration, usualPhaseDuration } from './usual-duration.js';

function run(seconds: number, given: Partial<JournalEntry> = {}): JournalEntry {
  const ending = {
    verdict: 'passed' as const,
    endedAt: at(seconds),
    endedAtSource: 'report' as const,
    report: null,
  };
  return buildJournalEntry({ state: 'ended', ending, ...given });
}

it('is not said before five runs are known', () => {
  expect(usualDuration([], 'preview')).toBeNull();
  expect(
    usualDuration(
      [1, 2, 3, 4].map((seconds) => run(seconds)),
      'preview',
    ),
  ).toBeNull();
});

it('is the median and the 95th percentile of the runs, whatever their order', () => {
  const runs = [300, 120, 180, 60, 240].map((seconds) => run(seconds));
  expect(usualDuration(runs, 'preview')).toEqual({ medianMs: 180_000, p95Ms: 300_000, runs: 5 });
  const hundred = Array.from({ length: 100 }, (_, index) => run(100 - index));
  expect(usualDuration(hundred, 'preview')).toEqual({ medianMs: 50_000, p95Ms: 95_000, runs: 100 });
});

it('counts only runs of its kind whose start and end are known', () => {
  const counted = [1, 2, 3, 4].map((seconds) => run(seconds));
  const others = [
    run(5, { kind: 'publish' }),
    run(5, { origin: 'seen' }),
    run(5, { state: 'running', ending: null }),
    run(5, { ending: { verdict: 'passed', endedAt: at(0), endedAtSource: 'seen', report: null } }),
  ];
  expect(usualDuration([...counted, ...others], 'preview')).toBeNull();
  expect(usualDuration([...counted, ...others, run(5)], 'preview')).toMatchObject({ runs: 5 });
});

it('the median is never above the 95th percentile, and both were measured', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 5 }), (seconds) => {
      const usual = usualDuration(
        seconds.map((second) => run(second)),
        'preview',
      );
      expect(usual?.medianMs).toBeLessThanOrEqual(usual?.p95Ms ?? -1);
      expect(seconds).toEqual(
        expect.arrayContaining([(usual?.medianMs ?? -1) / 1000, (usual?.p95Ms ?? -1) / 1000]),
      );
    }),
  );
});

describe('how long runs usually have a status', () => {
  function phased(seconds: number, given: Partial<JournalEntry> = {}): JournalEntry {
    const phases = [
      { status: 'Queued', seenAt: at(10) },
      { status: 'Deploying', seenAt: at(10 + seconds) },
    ];
    return run(100 + 2 * seconds, { kind: 'redeploy', phases, ...given });
  }
  const five = [5, 1, 4, 2, 3].map((seconds) => phased(seconds));

  it('is until the next one, or until the report', () => {
    expect(usualPhaseDuration(five, 'Queued')).toEqual({ medianMs: 3_000, p95Ms: 5_000, runs: 5 });
    expect(usualPhaseDuration(five, 'Deploying')).toEqual({ medianMs: 93_000, p95Ms: 95_000, runs: 5 });
  });

  it('is not said for a status that too few had, or that nobody saw the end of', () => {
    const ending = {
      verdict: 'passed' as const,
      endedAt: at(9),
      endedAtSource: 'seen' as const,
      report: null,
    };
    const lost = phased(6, { ending });
    const others = [lost, phased(6, { state: 'running', ending: null }), phased(6, { origin: 'seen' })];
    expect(usualPhaseDuration([...five.slice(1), ...others], 'Deploying')).toBeNull();
    expect(usualPhaseDuration([...five.slice(1), lost], 'Queued')).toMatchObject({ runs: 5, p95Ms: 6_000 });
    expect(usualPhaseDuration(five, 'Undeploying')).toBeNull();
  });

  it('is never below nothing, whatever the clocks say', () => {
    const ending = {
      verdict: 'passed' as const,
      endedAt: at(0),
      endedAtSource: 'report' as const,
      report: null,
    };
    const early = five.map((one) => ({ ...one, ending }));
    expect(usualPhaseDuration(early, 'Deploying')).toEqual({ medianMs: 0, p95Ms: 0, runs: 5 });
  });
});
