import { useIntl } from 'react-intl';
import { kindMessages, messages } from '../detail/messages';
import type { ReportItem } from './report-item';

type AttemptWords = {
  kindOf: (item: ReportItem) => string;
  timeOf: (item: ReportItem) => string;
  personOf: (item: ReportItem) => string;
  /** All of it in one line */
  nameOf: (item: ReportItem) => string;
};

/** Says what an attempt was, when and by whom, in the user's language. */
export function useAttemptWords(): AttemptWords {
  const { formatMessage, formatDate } = useIntl();

  function kindOf({ kind }: ReportItem): string {
    return isKnownKind(kind) ? formatMessage(kindMessages[kind]) : kind;
  }

  function timeOf({ attempt }: ReportItem): string {
    if (attempt === null) return formatMessage(messages.lastReport);
    const time = formatDate(attempt.startedAt, { dateStyle: 'medium', timeStyle: 'short' });
    return attempt.origin === 'seen' ? formatMessage(messages.seenAt, { time }) : time;
  }

  function personOf({ attempt }: ReportItem): string {
    if (!attempt?.startedBy) return formatMessage(messages.doneElsewhere);
    return attempt.startedBy.displayName ?? attempt.startedBy.id;
  }

  function nameOf(item: ReportItem): string {
    return [kindOf(item), item.tag, timeOf(item)].filter(Boolean).join(' · ');
  }

  return { kindOf, timeOf, personOf, nameOf };
}

function isKnownKind(kind: string): kind is keyof typeof kindMessages {
  return Object.hasOwn(kindMessages, kind);
}
