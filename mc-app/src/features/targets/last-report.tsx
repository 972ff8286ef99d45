import type { ReactElement } from 'react';
import { useDurationWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { targetMessages as messages } from './messages';

type Props = {
  /** ISO 8601; null: never, or it cannot be read now */
  at: string | null;
  /** Time of the answer, ISO 8601 */
  asOf: string;
};

/** How long ago anything was last reported for a target. */
export function LastReport({ at, asOf }: Props): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  const toWords = useDurationWords();
  if (at === null) return <>{formatMessage(messages.never)}</>;
  const age = toWords(Date.parse(asOf) - Date.parse(at));
  return (
    <time dateTime={at} title={formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}>
      {formatMessage(messages.ago, { age })}
    </time>
  );
}
