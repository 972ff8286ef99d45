import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type { HiddenPart, ResourceSync } from '../../../data/sync/resource-sync';
import { gapMessages as messages } from './messages';

const HIDDEN: Partial<Record<HiddenPart, MessageDescriptor>> = {
  resource: messages.resource,
  records: messages.records,
  messages: messages.messages,
  payments: messages.payments,
};

const DAY_MS = 86_400_000;

/** Says what the timeline cannot show, and why; nothing when it is complete. */
export function TimelineGaps({ sync }: { sync: ResourceSync }): ReactElement | null {
  const gaps = useGaps(sync);
  if (gaps.length === 0) return null;
  return (
    <ul css={list}>
      {gaps.map((gap) => (
        <li key={gap}>
          <Text.Detail as="span" tone="secondary">
            {gap}
          </Text.Detail>
        </li>
      ))}
    </ul>
  );
}

function useGaps(sync: ResourceSync): string[] {
  const { formatMessage } = useIntl();
  const { hidden, feed, feedError, messageFacts } = sync;
  const parts = hidden.filter((part) => part !== 'resource' || sync.resource.typeId === 'order');
  const noRuns = feedError !== null || (feed !== null && feed.runs === null);
  return [
    ...parts.flatMap((part) => HIDDEN[part] ?? []).map((words) => formatMessage(words)),
    ...(messageFacts.availability === 'off' ? [formatMessage(messages.messagesOff)] : []),
    ...(messageFacts.availability === 'unreadable' ? [formatMessage(messages.messagesUnreadable)] : []),
    ...(messageFacts.complete
      ? []
      : [formatMessage(messages.messagesIncomplete, { count: messageFacts.list.length })]),
    ...useRetention(sync),
    ...(noRuns ? [formatMessage(messages.runs)] : []),
  ];
}

/** Only where the resource is older than what is kept. */
function useRetention({ resource, messageFacts, now }: ResourceSync): string[] {
  const { formatMessage, formatDate } = useIntl();
  const { availability, retentionDays } = messageFacts;
  if (availability !== 'available' || retentionDays === null || resource.createdAt === null) return [];
  const keptSince = Date.parse(now) - retentionDays * DAY_MS;
  if (Date.parse(resource.createdAt) >= keptSince) return [];
  const date = formatDate(keptSince, { dateStyle: 'medium' });
  return [formatMessage(messages.messagesExpired, { date, days: retentionDays })];
}

const list = css`
  margin: 0;
  padding: 0 0 0 ${designTokens.spacing40};
`;
