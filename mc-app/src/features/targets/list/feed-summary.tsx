import type { ReactElement } from 'react';
import { messageResourceType, type SyncTarget } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { feedMessages as messages } from './messages';

/** What feeds a target in a few words: Messages, change notifications, through which Subscriptions. */
export function FeedSummary({ target }: { target: SyncTarget }): ReactElement {
  const { formatMessage } = useIntl();
  const { messageTypes, changes, subscriptionKeys } = target;
  const count = messageTypes.length;
  const resources = [...new Set(messageTypes.flatMap((type) => messageResourceType(type) ?? []))].join(', ');
  return (
    <>
      {count > 0 && (
        <div>
          {formatMessage(resources === '' ? messages.unknownMessages : messages.messages, {
            count,
            resources,
          })}
        </div>
      )}
      {changes.length > 0 && <div>{formatMessage(messages.changes, { resources: changes.join(', ') })}</div>}
      {count + changes.length === 0 && <div>{formatMessage(messages.nothing)}</div>}
      {subscriptionKeys.length > 0 && (
        <Text.Detail tone="secondary">{subscriptionKeys.join(', ')}</Text.Detail>
      )}
    </>
  );
}
