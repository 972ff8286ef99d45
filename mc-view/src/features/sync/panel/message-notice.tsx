import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { Notice } from './notice';
import { noticeMessages } from './notice-messages';

const DAY_MS = 86_400_000;

/** Says when Messages cannot tell all of the story; nothing when they can. */
export function MessageNotice({ sync }: { sync: ResourceSync }): ReactElement | null {
  const { availability, retentionDays } = sync.messageFacts;
  if (availability === 'off' || availability === 'unreadable') {
    const isOff = availability === 'off';
    return (
      <Notice type="warning" title={isOff ? noticeMessages.messagesOff : noticeMessages.messagesUnreadable}>
        <Text.Body as="p">
          <FormattedMessage
            {...(isOff ? noticeMessages.messagesOffDetail : noticeMessages.messagesUnreadableDetail)}
          />
        </Text.Body>
      </Notice>
    );
  }
  if (availability === 'hidden' || retentionDays === null || !isOlder(sync, retentionDays)) return null;
  return (
    <Notice type="info" title={noticeMessages.expired}>
      <Text.Body as="p">
        <FormattedMessage {...noticeMessages.expiredDetail} values={{ days: retentionDays }} />
      </Text.Body>
    </Notice>
  );
}

function isOlder({ resource, messageFacts, now }: ResourceSync, days: number): boolean {
  // Sequence numbers have no gaps: where the first one is, none has expired.
  if (messageFacts.list.some(({ sequenceNumber }) => sequenceNumber === 1)) return false;
  return resource.createdAt !== null && Date.parse(now) - Date.parse(resource.createdAt) > days * DAY_MS;
}
