import type { TimelineReport } from '@connect-console/domain';
import { useDurationWords, useMessageTypeWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { eventMessages as messages } from './messages';

/** What a report is about and how it went, in short texts; null where it does not tell. */
export function useReportDetails(report: TimelineReport): (string | null)[] {
  const { formatMessage, formatNumber } = useIntl();
  const toDurationWords = useDurationWords();
  const { resource, attempt, durationMs, replay, correlationId } = report;
  const durationWords = (milliseconds: number): string =>
    milliseconds < 1_000
      ? formatNumber(milliseconds, { style: 'unit', unit: 'millisecond', unitDisplay: 'short' })
      : toDurationWords(milliseconds);
  return [
    useSubject(report),
    resource.typeId === 'payment' ? formatMessage(messages.ofPayment, { id: resource.id }) : null,
    attempt === null ? null : formatMessage(messages.attempt, { number: attempt }),
    durationMs === null ? null : formatMessage(messages.took, { duration: durationWords(durationMs) }),
    replay ? formatMessage(messages.replay) : null,
    correlationId === null ? null : formatMessage(messages.correlation, { id: correlationId }),
  ];
}

function useSubject({ messageType, sequenceNumber, resourceVersion }: TimelineReport): string | null {
  const { formatMessage } = useIntl();
  const toTypeWords = useMessageTypeWords();
  const type = messageType && toTypeWords(messageType);
  if (sequenceNumber === null) {
    return resourceVersion === null ? type : formatMessage(messages.changed, { version: resourceVersion });
  }
  return `${type ?? ''} #${sequenceNumber}`.trim();
}
