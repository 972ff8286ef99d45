import type { ReactElement } from 'react';
import type { TimelineItem } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { MailIcon } from '@commercetools-uikit/icons';
import Text from '@commercetools-uikit/text';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { MessageActions } from '../message-actions';
import { MessageTitle } from './message-title';
import { eventMessages as messages } from './messages';
import { useTargetList } from './target-names';
import { TimelineRow } from './timeline-row';

type Props = { item: Extract<TimelineItem, { kind: 'message' }>; sync: ResourceSync };

/** A Message: whom it concerns, who does not have it, and on demand what it carries. */
export function MessageEvent({ item, sync }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const listOf = useTargetList(sync);
  const { message, at, targets, missingIn, failedIn } = item;
  const { resource, resourceVersion } = message;
  const outstanding = [...failedIn, ...missingIn];
  return (
    <TimelineRow
      icon={<MailIcon size="20" color="neutral60" />}
      title={<MessageTitle message={message} />}
      at={at}
      now={sync.now}
      details={[
        targets.length === 0
          ? formatMessage(messages.aboutNone)
          : formatMessage(messages.about, { targets: listOf(targets) }),
        resource.typeId === 'payment' ? formatMessage(messages.ofPayment, { id: resource.id }) : null,
        formatMessage(messages.version, { version: resourceVersion }),
      ]}
    >
      {failedIn.length > 0 && (
        <Text.Detail tone="critical">
          {formatMessage(messages.failedIn, { targets: listOf(failedIn) })}
        </Text.Detail>
      )}
      {missingIn.length > 0 && (
        <Text.Detail>{formatMessage(messages.missingIn, { targets: listOf(missingIn) })}</Text.Detail>
      )}
      <MessageActions message={message} target={outstanding[0] ?? null} sync={sync} />
    </TimelineRow>
  );
}
