import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Text from '@commercetools-uikit/text';
import { listMessages } from './messages';

/** What is shown, and what is not, was found among a part of the connectors only. */
export function IncompleteNotice(): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <ContentNotification type="warning">
      <Text.Body fontWeight="bold">{formatMessage(listMessages.incompleteTitle)}</Text.Body>
      <Text.Body>{formatMessage(listMessages.incompleteAdvice)}</Text.Body>
    </ContentNotification>
  );
}
