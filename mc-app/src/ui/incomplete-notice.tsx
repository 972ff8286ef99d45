import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Text from '@commercetools-uikit/text';
import { listUiMessages } from './list-messages';

/** What is shown, and what is not, was found among a part only; `advice` says how to see the rest. */
export function IncompleteNotice({ advice }: { advice: string }): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <ContentNotification type="warning">
      <div>
        <Text.Body fontWeight="bold">{formatMessage(listUiMessages.incompleteTitle)}</Text.Body>
        <Text.Body>{advice}</Text.Body>
      </div>
    </ContentNotification>
  );
}
