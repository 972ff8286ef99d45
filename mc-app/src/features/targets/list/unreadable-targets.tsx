import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Text from '@commercetools-uikit/text';
import type { RegisteredTarget } from '../../../data/targets/to-target-registry';
import { useUnreadableWords } from '../use-unreadable-words';
import { messages } from './messages';

/** Entries that are not understood, each with the reason. Nothing of what they say is shown or changed. */
export function UnreadableTargets({ entries }: { entries: readonly RegisteredTarget[] }): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  const toWords = useUnreadableWords();
  return (
    <ContentNotification type="warning">
      <Text.Body fontWeight="bold">
        {formatMessage(messages.unreadableTitle, { count: entries.length })}
      </Text.Body>
      <Text.Body>{formatMessage(messages.unreadableAdvice)}</Text.Body>
      <ul css={list}>
        {entries.map(({ key, unreadable, lastModifiedAt }) => (
          <li key={key}>
            {formatMessage(messages.unreadableKey, { key, reason: toWords(unreadable ?? '') })}{' '}
            {formatMessage(messages.changedAt, {
              time: formatDate(lastModifiedAt, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </li>
        ))}
      </ul>
    </ContentNotification>
  );
}

const list = css`
  margin: ${designTokens.spacing10} 0 0;
  padding-left: ${designTokens.spacing40};
  overflow-wrap: anywhere;
`;
