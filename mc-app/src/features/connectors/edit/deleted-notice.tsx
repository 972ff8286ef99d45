import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import { messages } from './messages';

/** Nothing can be saved any more; what was entered is still there to be copied. */
export function DeletedNotice(): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div role="alert">
      <ContentNotification type="warning">{formatMessage(messages.deletedMeanwhile)}</ContentNotification>
    </div>
  );
}
