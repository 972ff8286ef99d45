import type { ReactElement } from 'react';
import {
  QUEUE_RETENTION_SECONDS,
  type DerivedStatus,
  type OpenFailure,
  type SyncMessage,
} from '@connect-console/domain';
import { useMessageTypeWords } from '@connect-console/mc-common';
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ResourceSync, TargetPart } from '../../../data/sync/resource-sync';
import { MessageActions } from '../message-actions';
import { failureFactMessages as words, gapMessages } from './detail-messages';
import { FactList, type Fact } from './fact-list';
import { useMomentWords } from './use-moment-words';

type Props = {
  part: TargetPart;
  /** Key of the target */
  target: string;
  sync: ResourceSync;
};

/** What was last reported as a failure, and when it is tried again; nothing when there is none. */
export function FailureFacts({ part, target, sync }: Props): ReactElement | null {
  const { status } = part;
  const intl = useIntl();
  const toTime = useMomentWords();
  const toTypeWords = useMessageTypeWords();
  const { failure, claimedError, openCount } = status;
  const error = failure?.error ?? claimedError;
  if (!error) return null;
  const { code, httpStatus, message } = error;
  const failed = findFailed(part, sync);
  const facts: Fact[] = [
    {
      label: words.code,
      value:
        httpStatus === null || code === `HTTP_${httpStatus}`
          ? code
          : intl.formatMessage(words.http, { code, status: httpStatus }),
    },
    { label: words.message, value: message },
    ...(failure ? attemptFacts(failure, status, { intl, toTime, toTypeWords }) : []),
  ];
  return (
    <Spacings.Stack scale="xs">
      <Text.Body isBold as="p">
        <FormattedMessage {...words.title} />
      </Text.Body>
      <FactList facts={facts} />
      {failed && <MessageActions message={failed} target={target} sync={sync} />}
      {openCount > 1 && (
        <Text.Detail tone="secondary">
          <FormattedMessage {...words.more} values={{ count: openCount - 1 }} />
        </Text.Detail>
      )}
    </Spacings.Stack>
  );
}

/** The Message that failed, where it is still kept; a report without a sequence number is about no Message. */
function findFailed({ resource, status }: TargetPart, { messages }: ResourceSync): SyncMessage | undefined {
  const number = status.failure?.sequenceNumber ?? null;
  return messages.find((one) => one.sequenceNumber === number && one.resource.id === resource.id);
}

type Language = {
  intl: IntlShape;
  toTime: (at: string) => string;
  toTypeWords: (type: string) => string;
};

function attemptFacts(failure: OpenFailure, status: DerivedStatus, language: Language): Fact[] {
  const { intl, toTime } = language;
  const { attempts, firstAt, lastAt } = failure;
  return [
    { label: words.about, value: aboutOf(failure, language) },
    {
      label: words.attempts,
      // Deliveries that came twice count twice, and lost reports do not count at all.
      value: intl.formatMessage(words.attemptsReported, { count: attempts }),
    },
    { label: words.since, value: firstAt === lastAt ? null : toTime(firstAt) },
    { label: words.last, value: toTime(lastAt) },
    {
      label: words.next,
      value: status.status === 'retrying' ? nextOf(failure, status, language) : null,
    },
  ];
}

function aboutOf(
  { messageType, sequenceNumber, resourceVersion }: OpenFailure,
  { intl, toTypeWords }: Language,
): string {
  if (messageType !== null && sequenceNumber !== null) {
    return intl.formatMessage(gapMessages.event, {
      type: toTypeWords(messageType),
      number: sequenceNumber,
    });
  }
  return intl.formatMessage(words.change, { version: resourceVersion ?? sequenceNumber });
}

function nextOf(
  { firstAt }: OpenFailure,
  { nextRetryAt }: DerivedStatus,
  { intl, toTime }: Language,
): string {
  if (nextRetryAt !== null) return toTime(nextRetryAt);
  const end = new Date(Date.parse(firstAt) + QUEUE_RETENTION_SECONDS * 1_000).toISOString();
  return intl.formatMessage(words.nextByQueue, { time: toTime(end) });
}
