import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

/** Explains a long wait: outside production Connect stops a gateway that nobody uses. */
export function WakingUpNotice(): ReactElement {
  return (
    <div role="status">
      <ContentNotification type="info">
        <Spacings.Stack scale="xs">
          <Text.Body isBold>
            <FormattedMessage {...messages.wakingUp} />
          </Text.Body>
          <Text.Body>
            <FormattedMessage {...messages.wakingUpDetail} />
          </Text.Body>
        </Spacings.Stack>
      </ContentNotification>
    </div>
  );
}
