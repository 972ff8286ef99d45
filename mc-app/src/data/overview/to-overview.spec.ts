import { buildEndedRun, buildOverview } from '../../test-utils/overview.builder';
import { toOverview } from './to-overview';

it('puts the oldest run first', () => {
  const runs = [buildEndedRun({ id: 'new' }), buildEndedRun({ id: 'old' })];
  expect(toOverview(buildOverview({ runs })).runs?.map(({ id }) => id)).toEqual(['old', 'new']);
});

it('tells a journal that cannot be read from an empty one', () => {
  expect(toOverview(buildOverview({ runs: null })).runs).toBeNull();
  expect(toOverview(buildOverview({ runs: [] })).runs).toEqual([]);
});

it('reads how long a run took and what it was done to', () => {
  const [run] = toOverview(buildOverview({ runs: [buildEndedRun({ endIsExact: false })] })).runs ?? [];
  expect(run).toEqual({
    id: 'deployment.deployment-1.1.click-1',
    kind: 'deploy',
    subject: { type: 'deployment', id: 'deployment-1', name: 'bloomreach-preview' },
    tag: 'v1.0.0',
    startedAt: '2026-11-20T10:00:00.000Z',
    durationMs: 300_000,
    isExact: false,
    verdict: 'passed',
  });
});

it('is never shorter than nothing, whatever the clocks say', () => {
  const backwards = buildEndedRun({ endedAt: '2026-11-20T09:00:00.000Z' });
  expect(toOverview(buildOverview({ runs: [backwards] })).runs?.[0]?.durationMs).toBe(0);
});

it('takes a connector for a connector, and a verdict of tomorrow for unknown', () => {
  const runs = [buildEndedRun({ subjectType: 'connector', verdict: 'postponed' })];
  expect(toOverview(buildOverview({ runs })).runs?.[0]).toMatchObject({
    subject: { type: 'connector' },
    verdict: 'unknown',
  });
});

it('says no duration of a run that was started elsewhere', () => {
  const runs = [buildEndedRun({ startIsExact: false })];
  expect(toOverview(buildOverview({ runs })).runs?.[0]?.durationMs).toBeNull();
});
