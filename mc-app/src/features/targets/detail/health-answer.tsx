import type { ReactElement } from 'react';
import type { Tone } from '@connect-console/domain';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl, type MessageDescriptor } from 'react-intl';
import type { EndpointHealth } from '../../../data/targets/use-target-health';
import { healthMessages as messages } from './messages';

const FAILURES: Partial<Record<string, MessageDescriptor>> = {
  timeout: messages.timeout,
  unreachable: messages.unreachable,
  notPublic: messages.notPublic,
  private: messages.private,
};

/** Not asked at all, so nothing is wrong with it. */
const NOT_ASKED: ReadonlySet<string | null> = new Set(['notPublic', 'private']);

/** What a health endpoint has answered: it is well with a status of 200 to 299 only. */
export function HealthAnswer({ answer }: { answer: EndpointHealth }): ReactElement {
  const { formatMessage, formatNumber, formatTime } = useIntl();
  const { status, failure, duration, askedAt } = answer;
  const { words, tone } = readAnswer(answer);
  const label = formatMessage(words, {
    status,
    failure,
    duration: formatNumber(duration ?? 0, { style: 'unit', unit: 'millisecond' }),
    time: formatTime(askedAt, { timeStyle: 'medium' }),
  });
  return <StatusLabel tone={tone} label={label} />;
}

function readAnswer({ status, failure }: EndpointHealth): { words: MessageDescriptor; tone: Tone } {
  if (status === null) {
    const words = FAILURES[failure ?? ''] ?? messages.other;
    return { words, tone: NOT_ASKED.has(failure) ? 'neutral' : 'critical' };
  }
  return status >= 200 && status < 300
    ? { words: messages.answered, tone: 'positive' }
    : { words: messages.answeredWithError, tone: 'critical' };
}
