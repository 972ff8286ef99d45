/** A point in time (ISO 8601) as a ticket has it: `2026-11-20 14:05:03 UTC`. */
export function utc(at: string): string {
  const [date = at, time = ''] = new Date(at).toISOString().split(/[T.]/);
  return `${date} ${time} UTC`;
}
