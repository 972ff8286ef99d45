import type { EndedRun } from '../../../data/overview/to-overview';
import { summarizeRuns } from './run-summary';

function run(given: Partial<EndedRun> = {}): EndedRun {
  return {
    id: 'run-1',
    kind: 'deploy',
    subject: { type: 'deployment', id: 'deployment-1', name: null },
    tag: null,
    startedAt: '2026-11-20T10:00:00.000Z',
    durationMs: 60_000,
    isExact: true,
    verdict: 'passed',
    ...given,
  };
}

it('counts how runs ended', () => {
  const runs = [
    run(),
    run(),
    run({ verdict: 'failed' }),
    run({ verdict: 'canceled' }),
    run({ verdict: 'unknown' }),
  ];
  expect(summarizeRuns(runs)).toMatchObject({ count: 5, passed: 2, failed: 1, others: 2 });
});

it('says the median and the longest, whatever the order', () => {
  const runs = [9, 2, 30, 4].map((minutes) => run({ durationMs: minutes }));
  expect(summarizeRuns(runs).durations).toEqual({ medianMs: 4, longestMs: 30 });
  expect(summarizeRuns(runs.slice(0, 3)).durations).toEqual({ medianMs: 9, longestMs: 30 });
});

it('measures by ends that are known only', () => {
  const late = run({ durationMs: 999, isExact: false });
  const elsewhere = run({ durationMs: null });
  expect(summarizeRuns([run({ durationMs: 5 }), late, elsewhere]).durations).toEqual({
    medianMs: 5,
    longestMs: 5,
  });
  expect(summarizeRuns([late, elsewhere]).durations).toBeNull();
});

it('does not change the order of what it is given', () => {
  const runs = [run({ durationMs: 3 }), run({ durationMs: 1 })];
  summarizeRuns(runs);
  expect(runs.map(({ durationMs }) => durationMs)).toEqual([3, 1]);
});
