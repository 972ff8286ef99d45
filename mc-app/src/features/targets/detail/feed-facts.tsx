import type { ReactElement } from 'react';
import type { FeedSubscription, SyncTarget } from '@connect-console/domain';
import { useMessageTypeName } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { Facts } from '../../../ui/facts';
import { fieldMessages } from '../fields/messages';
import { feedMessages } from '../list/messages';
import { factMessages as messages } from './messages';

type Props = {
  target: SyncTarget;
  /** Null: they cannot be read now. */
  subscriptions: readonly FeedSubscription[] | null;
};

/** Which Subscriptions feed the target, with their health, and what of it concerns the target. */
export function FeedFacts({ target, subscriptions }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const toTypeName = useMessageTypeName();
  const { subscriptionKeys, resourceTypes, messageTypes, changes } = target;
  const none = formatMessage(messages.nothing);

  function wordsOf(key: string): string {
    if (subscriptions === null) return key;
    const found = subscriptions.find((one) => one.key === key);
    return found
      ? formatMessage(messages.subscription, { key, status: found.status })
      : formatMessage(messages.subscriptionMissing, { key });
  }

  return (
    <Facts
      isStacked
      facts={[
        {
          label: formatMessage(fieldMessages.subscriptionKeys),
          value:
            subscriptionKeys.length === 0
              ? none
              : subscriptionKeys.map((key) => <div key={key}>{wordsOf(key)}</div>),
        },
        { label: formatMessage(fieldMessages.resourceTypes), value: resourceTypes.join(', ') || none },
        {
          label: formatMessage(fieldMessages.messageTypes),
          value:
            messageTypes.length === 0
              ? none
              : messageTypes.map((type) => <MessageType key={type} name={toTypeName(type)} type={type} />),
        },
        {
          label: formatMessage(fieldMessages.changes),
          value: changes.length > 0 && formatMessage(feedMessages.changes, { resources: changes.join(', ') }),
        },
      ]}
    />
  );
}

type MessageTypeProps = { name: string; type: string };

/** In plain words, and as the API and a Subscription write it. */
function MessageType({ name, type }: MessageTypeProps): ReactElement {
  if (name === type) return <div>{type}</div>;
  return (
    <div>
      {name}{' '}
      <Text.Detail as="span" tone="secondary">
        {type}
      </Text.Detail>
    </div>
  );
}
