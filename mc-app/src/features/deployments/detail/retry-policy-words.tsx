import type { ReactElement } from 'react';
import { retryTimeline, type RetryPolicy } from '@connect-console/domain';
import { useDurationWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { applicationMessages as messages } from './messages';

const SHOWN_ATTEMPTS = 5;
const SECOND_MS = 1_000;

/** What a retry policy means; a strategy that is not known is shown as it is. */
export function RetryPolicyWords({ policy }: { policy: RetryPolicy }): ReactElement {
  const { formatMessage, formatList } = useIntl();
  const toWords = useDurationWords();
  const { strategy, minBackoffSeconds, maxBackoffSeconds, maxAttempts } = policy;
  const attempts = retryTimeline(policy, { count: SHOWN_ATTEMPTS });
  const times = formatList(
    attempts.map((seconds) => toWords(seconds * SECOND_MS)),
    { type: 'unit' },
  );
  return (
    <>
      {strategyWords()}{' '}
      {maxAttempts !== null && formatMessage(messages.retryAttempts, { attempts: maxAttempts })}{' '}
      {strategy !== 'immediate' && times !== '' && formatMessage(messages.retryTimes, { times })}
    </>
  );

  function strategyWords(): string {
    if (strategy === 'immediate') return formatMessage(messages.retryImmediate);
    if (strategy !== 'exponential-backoff') return strategy;
    return formatMessage(messages.retryBackoff, { least: minBackoffSeconds, most: maxBackoffSeconds });
  }
}
