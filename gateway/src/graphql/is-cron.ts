import { Cron } from 'croner';

/** As `connect.yaml` takes them; the library knows neither intervals nor the start of the machine. */
const WITHOUT_TIMES = /^@(reboot|every (\d+(ns|us|µs|ms|s|m|h))+)$/;
/** The library takes 5 to 7 fields, names such as `@daily`, and also dates, which are no schedules. */
const SCHEDULE = /^(@[a-z]+|\S+( +\S+){4,6})$/;
const MAX_LENGTH = 256;

/** Whether a text is a schedule that a job can have. */
export function isCron(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (WITHOUT_TIMES.test(text)) return true;
  if (!SCHEDULE.test(text)) return false;
  try {
    // As `connect.yaml` does, the option takes `5/10` for every tenth minute from the fifth on.
    new Cron(text, { paused: true, sloppyRanges: true });
    return true;
  } catch {
    return false;
  }
}
