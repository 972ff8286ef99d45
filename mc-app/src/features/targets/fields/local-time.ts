/** A time (ISO 8601) as a field of the browser shows it, in its own time zone: `2026-11-01T10:30`. */
export function toLocalTime(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-');
  return `${day}T${[date.getHours(), date.getMinutes()].map(twoDigits).join(':')}`;
}

/** What such a field says as ISO 8601; empty when it says no complete time. */
export function fromLocalTime(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
