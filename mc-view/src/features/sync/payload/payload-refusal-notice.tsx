import type { ReactElement } from 'react';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { PayloadRefusal } from '../../../data/payload/fetch-message';
import { messages } from './messages';

const WORDS: Record<PayloadRefusal, { title: MessageDescriptor; advice: MessageDescriptor }> = {
  forbidden: { title: messages.forbidden, advice: messages.forbiddenAdvice },
  expired: { title: messages.expired, advice: messages.expiredAdvice },
  tooLarge: { title: messages.tooLarge, advice: messages.tooLargeAdvice },
};

type Props = { refusal: PayloadRefusal; messageId: string };

/** Says why there is no payload to show, and what can be done. */
export function PayloadRefusalNotice({ refusal, messageId }: Props): ReactElement {
  const { title, advice } = WORDS[refusal];
  return (
    <ContentNotification type="warning">
      <div role="alert">
        <Spacings.Stack scale="s">
          <Text.Body isBold>
            <FormattedMessage {...title} />
          </Text.Body>
          <Text.Body>
            <FormattedMessage {...advice} values={{ id: messageId }} />
          </Text.Body>
        </Spacings.Stack>
      </div>
    </ContentNotification>
  );
}
