import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { JournalEntry } from './journal-entry.js';
import { usualDuration } from './usual-duration.js';

const START_TEXT = '2026-11-20T10:00:00.000Z';
const START = Date.parse(START_TEXT);

function run(seconds: number, given: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: 'a',
    version: 1,
    startedAt: START_TEXT,
    subject: 'connector/1',
    kind: 'preview',
    origin: 'console',
    state: 'ended',
    startedBy: null,
    resourceVersion: 1,
    tag: 'v1',
    ending: {
      verdict: 'passed',
      endedAt: new Date(START + seconds * 1000).toISOString(),
      endedAtSource: 'report',
      report: null,
    },
    failure: null,
    ...given,
  };
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
    run(5, { ending: { verdict: 'passed', endedAt: START_TEXT, endedAtSource: 'seen', report: null } }),
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
