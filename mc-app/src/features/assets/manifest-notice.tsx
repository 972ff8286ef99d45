import type { ReactElement } from 'react';
import type { ManifestReading } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Text from '@commercetools-uikit/text';
import { manifestMessages as messages, verdictMessages } from './messages';

/** Says why nobody knows what is deployed; `reading` null: it is being read. */
export function ManifestNotice({ reading }: { reading: ManifestReading | null }): ReactElement | null {
  const { formatMessage } = useIntl();
  if (!reading || reading.kind === 'read') return null;
  return (
    <ContentNotification type="warning">
      <div>
        <Text.Body fontWeight="bold">{formatMessage(messages.title)}</Text.Body>
        <Text.Body>
          {reading.kind === 'unreadable'
            ? formatMessage(messages.unreadable)
            : formatMessage(messages.failed, {
                reason: formatMessage(verdictMessages[reading.kind], {
                  status: reading.kind === 'refused' ? reading.status : null,
                }),
              })}{' '}
          {formatMessage(messages.onlyHere)}
        </Text.Body>
      </div>
    </ContentNotification>
  );
}
