import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { nextRuns } from '../environment/next-runs';

const SHOWN = 3;

type Props = {
  /** Cron expression */
  schedule: string;
  /** Platform time, ISO 8601 */
  asOf: string;
};

/** When a job runs next; nothing where that cannot be told. */
export function NextRuns({ schedule, asOf }: Props): ReactElement | null {
  const { formatDate, formatList } = useIntl();
  const runs = nextRuns(schedule, { now: Date.parse(asOf), count: SHOWN });
  if (runs.length === 0) return null;
  const times = runs.map((time) =>
    formatDate(time, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
  );
  return <>{formatList(times, { type: 'unit' })}</>;
}
