import { useDurationWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import type { EndedRun } from '../../../data/overview/to-overview';
import { kindMessages, messages, verdictMessages } from './messages';

export type RunWords = Record<'kind' | 'duration' | 'verdict' | 'title', (run: EndedRun) => string>;

/** Says what a run was and how it went; `title` says all of it. */
export function useRunWords(): RunWords {
  const { formatMessage, formatDate } = useIntl();
  const durationWords = useDurationWords();

  function kind(run: EndedRun): string {
    return isKnownKind(run.kind) ? formatMessage(kindMessages[run.kind]) : run.kind;
  }

  function duration({ durationMs, isExact }: EndedRun): string {
    if (durationMs === null) return formatMessage(messages.durationUnknown);
    const words = durationWords(durationMs);
    return isExact ? words : formatMessage(messages.atMost, { duration: words });
  }

  function verdict(run: EndedRun): string {
    return formatMessage(verdictMessages[run.verdict]);
  }

  function title(run: EndedRun): string {
    const { name, id } = run.subject;
    const startedAt = formatDate(run.startedAt, { dateStyle: 'medium', timeStyle: 'short' });
    return [`${kind(run)} · ${name ?? id}`, `${verdict(run)} · ${duration(run)}`, startedAt].join('\n');
  }

  return { kind, duration, verdict, title };
}

function isKnownKind(kind: string): kind is keyof typeof kindMessages {
  return Object.hasOwn(kindMessages, kind);
}
