import { fromLocalTime, toLocalTime } from './local-time';

it.each(['', 'soon', '2026-13-01T00:00:00.000Z'])('shows nothing for “%s”', (instant) => {
  expect(toLocalTime(instant)).toBe('');
});

it.each(['', 'tomorrow', 'later'])('reads no time from “%s”', (text) => {
  expect(fromLocalTime(text)).toBe('');
});

it('shows a time in the time zone of the browser and reads it back, to the minute', () => {
  const local = new Date(2026, 0, 5, 7, 8, 9);
  expect(toLocalTime(local.toISOString())).toBe('2026-01-05T07:08');
  expect(fromLocalTime('2026-01-05T07:08')).toBe(new Date(2026, 0, 5, 7, 8).toISOString());
});
