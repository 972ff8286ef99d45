import type { ReactElement, ReactNode } from 'react';
import { FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { MessageNotice } from './message-notice';
import { Notice } from './notice';
import { hiddenMessages, noticeMessages } from './notice-messages';
import { UnreadableNotice } from './unreadable-notice';

type Props = {
  sync: ResourceSync;
  /** There is no gateway in this project. */
  hasNoGateway: boolean;
};

/** What is missing or hidden: each part degrades by itself and says so. */
export function Notices({ sync, hasNoGateway }: Props): ReactElement {
  const { formatList, formatMessage } = useIntl();
  const { feedError, moreError, hidden } = sync;
  return (
    <Spacings.Stack scale="s">
      <MessageNotice sync={sync} />
      {moreError && (
        <PlainNotice type="warning" title={noticeMessages.moreFailed}>
          <FormattedMessage {...noticeMessages.moreFailedDetail} values={{ code: codeOf(moreError) }} />
        </PlainNotice>
      )}
      {feedError && feedError.kind !== 'forbidden' && (
        <PlainNotice type="warning" title={noticeMessages.feedFailed}>
          <FormattedMessage {...noticeMessages.feedFailedDetail} values={{ code: codeOf(feedError) }} />
        </PlainNotice>
      )}
      {hasNoGateway && (
        <PlainNotice type="info" title={noticeMessages.noGateway}>
          <FormattedMessage {...noticeMessages.noGatewayDetail} />
        </PlainNotice>
      )}
      <UnreadableNotice records={sync.unreadable} />
      {hidden.length > 0 && (
        <PlainNotice type="info" title={hiddenMessages.title}>
          <FormattedMessage
            {...hiddenMessages.detail}
            values={{ parts: formatList(hidden.map((part) => formatMessage(hiddenMessages[part]))) }}
          />
        </PlainNotice>
      )}
    </Spacings.Stack>
  );
}

function codeOf({ code, status }: { code: string | null; status: number | null }): string {
  return code ?? (status === null ? '–' : `HTTP ${status}`);
}

type PlainProps = { type: 'warning' | 'info'; title: MessageDescriptor; children: ReactNode };

function PlainNotice({ type, title, children }: PlainProps): ReactElement {
  return (
    <Notice type={type} title={title}>
      <Text.Body as="p">{children}</Text.Body>
    </Notice>
  );
}
