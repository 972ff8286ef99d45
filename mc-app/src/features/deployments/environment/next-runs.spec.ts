import { isCron, nextRuns } from './next-runs';

const NOON = Date.parse('2026-11-20T12:00:00.000Z');

it.each([
  ['*/5 * * * *', true],
  ['0 30 2 * * 1-5', true],
  ['0 0 0 1 1 * 2027', true],
  [' @daily ', true],
  ['@every 5m', true],
  ['@every 1h30m', true],
  ['@every 500ms', true],
  ['@reboot', true],
  ['5/10 * * * *', true],
  ['@every soon', false],
  ['61 * * * *', false],
  ['* * * *', false],
  ['2026-11-20T12:00:00', false],
  ['', false],
])('takes “%s” as a schedule: %s', (text, expected) => {
  expect(isCron(text)).toBe(expected);
});

it('tells the next runs in UTC', () => {
  const runs = nextRuns('0 2 * * *', { now: NOON, count: 2 }).map((time) => new Date(time).toISOString());
  expect(runs).toEqual(['2026-11-21T02:00:00.000Z', '2026-11-22T02:00:00.000Z']);
});

it('tells no runs of an interval, which may start at any time, nor of what is no schedule', () => {
  expect(nextRuns('@every 5m', { now: NOON, count: 5 })).toEqual([]);
  expect(nextRuns('now and then', { now: NOON, count: 5 })).toEqual([]);
});
