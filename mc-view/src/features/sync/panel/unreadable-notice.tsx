import type { ReactElement } from 'react';
import type { ReadRecord } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { Notice } from './notice';
import { noticeMessages } from './notice-messages';

/** Names the records that are not understood; nothing when all are. */
export function UnreadableNotice({ records }: { records: readonly ReadRecord[] }): ReactElement | null {
  if (records.length === 0) return null;
  return (
    <Notice type="warning" title={noticeMessages.unreadable} values={{ count: records.length }}>
      <ul>
        {records.map(({ key, unreadable }) => (
          <li key={key}>
            <FormattedMessage {...noticeMessages.unreadableRecord} values={{ key, problem: unreadable }} />
          </li>
        ))}
      </ul>
      <Text.Body as="p">
        <FormattedMessage {...noticeMessages.unreadableDetail} />
      </Text.Body>
    </Notice>
  );
}
