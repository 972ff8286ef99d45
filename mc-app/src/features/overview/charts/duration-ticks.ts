const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 4, 8, 12].map((hours) => hours * HOUR),
];

const MOST_TICKS = 4;

/** Round durations (ms) for a linear axis from nothing to at least this one; the last is where the axis ends. */
export function durationTicks(longestMs: number): number[] {
  const fitting = STEPS.find((step) => step * MOST_TICKS >= longestMs);
  const step = fitting ?? Math.ceil(longestMs / DAY / MOST_TICKS) * DAY;
  const count = Math.max(1, Math.ceil(longestMs / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

const MAGNITUDES = [SECOND, 10 * SECOND, MINUTE, 10 * MINUTE, HOUR, 10 * HOUR, 4 * DAY, 40 * DAY, 400 * DAY];

/** Durations (ms) for a logarithmic axis from a second to at least this one; the last is where the axis ends. */
export function magnitudeTicks(longestMs: number): number[] {
  const last = MAGNITUDES.findIndex((magnitude, index) => index > 0 && magnitude >= longestMs);
  return last < 0 ? [...MAGNITUDES, longestMs] : MAGNITUDES.slice(0, last + 1);
}
