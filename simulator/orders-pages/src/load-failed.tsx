import { FormattedMessage, useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import { messages } from './messages';

export function LoadFailed({ onRetry }: { onRetry: () => void }): React.JSX.Element {
  const intl = useIntl();
  return (
    <Spacings.Stack scale="m" alignItems="flex-start">
      <ContentNotification type="error">
        <FormattedMessage {...messages.failed} />
      </ContentNotification>
      <SecondaryButton label={intl.formatMessage(messages.retry)} onClick={onRetry} />
    </Spacings.Stack>
  );
}
