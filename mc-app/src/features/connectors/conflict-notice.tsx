import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

type Props = { name: string; onReload: () => void };

/** Somebody else was faster. Nothing is sent again: the reader sees the current state first. */
export function ConflictNotice({ name, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div role="alert">
      <ContentNotification type="warning">
        <Spacings.Stack scale="s" alignItems="flex-start">
          <Text.Body fontWeight="bold">{formatMessage(messages.conflictTitle, { name })}</Text.Body>
          <Text.Body>{formatMessage(messages.conflictAdvice)}</Text.Body>
          <SecondaryButton label={formatMessage(messages.loadCurrent)} size="20" onClick={onReload} />
        </Spacings.Stack>
      </ContentNotification>
    </div>
  );
}
