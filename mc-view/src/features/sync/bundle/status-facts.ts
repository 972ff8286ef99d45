import { redactText, type DerivedStatus, type SyncError, type SyncMessage } from '@connect-console/domain';
import type { IntlShape } from 'react-intl';
import { summaryMessages as messages } from './messages';
import { utc } from './utc';

const MOST_NAMED = 3;

/** Times, ids and errors behind a status, each as a short text; absent ones are left out. */
export function statusFacts(status: DerivedStatus, { formatMessage }: IntlShape): string[] {
  const { failure, claimedError, nextRetryAt, synced, syncInfo, externalId, gaps } = status;
  const successAt = synced?.at ?? syncInfo?.syncedAt;
  return [
    ...(failure
      ? [
          formatMessage(messages.failure, { time: utc(failure.lastAt), error: errorText(failure.error) }),
          pointText(failure),
        ]
      : []),
    ...(claimedError ? [formatMessage(messages.claimedError, { error: errorText(claimedError) })] : []),
    ...(nextRetryAt ? [formatMessage(messages.next, { time: utc(nextRetryAt) })] : []),
    ...(successAt ? [formatMessage(messages.synced, { time: utc(successAt) })] : []),
    ...(externalId ? [formatMessage(messages.externalId, { id: redactText(externalId) })] : []),
    ...(gaps.length > 0
      ? [
          formatMessage(messages.missing, {
            messages: gaps.slice(0, MOST_NAMED).map(messageText).join(', '),
            more: Math.max(0, gaps.length - MOST_NAMED),
          }),
        ]
      : []),
  ];
}

function errorText({ code, message }: SyncError): string {
  return redactText(message === null ? code : `${code}, ${message}`);
}

function pointText({
  messageType,
  sequenceNumber,
  messageId,
}: NonNullable<DerivedStatus['failure']>): string {
  const number = sequenceNumber === null ? null : `#${sequenceNumber}`;
  return [messageType, number, messageId].filter((part) => part !== null).join(' ');
}

function messageText({ type, sequenceNumber, id }: SyncMessage): string {
  return `${type} #${sequenceNumber} ${id}`;
}
