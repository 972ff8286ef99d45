import type { ReactElement } from 'react';
import type { Tone } from '@connect-console/domain';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl, type MessageDescriptor } from 'react-intl';
import type { ProbeResult } from '../../../data/deployments/verification/use-application-probe';
import { probeMessages as messages } from './messages';

const FIRST_SERVER_ERROR = 500;

const FAILURES: Partial<Record<string, MessageDescriptor>> = {
  timeout: messages.timeout,
  unreachable: messages.unreachable,
  notPublic: messages.notPublic,
  noAddress: messages.noAddress,
};

/** What an application has answered; any answer below 500 proves that it runs. */
export function ProbeAnswer({ result }: { result: ProbeResult }): ReactElement {
  const { formatMessage, formatNumber, formatTime } = useIntl();
  const { status, failure, duration, askedAt } = result;
  const { words, tone } = readAnswer(result);
  const label = formatMessage(words, {
    status,
    failure,
    duration: formatNumber(duration ?? 0, { style: 'unit', unit: 'millisecond' }),
    time: formatTime(askedAt, { timeStyle: 'medium' }),
  });
  return <StatusLabel tone={tone} label={label} />;
}

function readAnswer({ status, failure }: ProbeResult): { words: MessageDescriptor; tone: Tone } {
  if (status === null) {
    const isAsked = failure !== 'notPublic' && failure !== 'noAddress';
    return { words: FAILURES[failure ?? ''] ?? messages.other, tone: isAsked ? 'critical' : 'neutral' };
  }
  return status < FIRST_SERVER_ERROR
    ? { words: messages.answered, tone: 'positive' }
    : { words: messages.answeredWithError, tone: 'critical' };
}
