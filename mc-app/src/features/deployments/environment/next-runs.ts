import { Cron } from 'croner';

const FIELDS = /^\S+( \S+){4,6}$/;
const NICKNAME = /^@(yearly|annually|monthly|weekly|daily|midnight|hourly)$/i;
/** Connect takes these as well; from when on they count is not told. */
const WITHOUT_TIMES = /^@(reboot|every (\d+(ns|us|µs|ms|s|m|h))+)$/;

/** Whether Connect takes the text as a schedule: 5 to 7 fields, a nickname such as `@daily`, or `@every 5m`. */
export function isCron(text: string): boolean {
  return WITHOUT_TIMES.test(text.trim()) || patternOf(text) !== null;
}

/** The next runs of a schedule, in milliseconds; none for what is no cron expression or has no known start. */
export function nextRuns(text: string, { now, count }: { now: number; count: number }): number[] {
  return (
    patternOf(text)
      ?.nextRuns(count, new Date(now))
      .map((date) => date.getTime()) ?? []
  );
}

function patternOf(text: string): Cron | null {
  const pattern = text.trim().replaceAll(/\s+/g, ' ');
  if (!FIELDS.test(pattern) && !NICKNAME.test(pattern)) return null;
  try {
    return new Cron(pattern, { timezone: 'UTC', paused: true, sloppyRanges: true });
  } catch {
    return null;
  }
}
