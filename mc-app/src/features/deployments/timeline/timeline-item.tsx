import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { StatusLabel, useDurationWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type { TimelineEntry } from '../../../data/deployments/activity/to-deployment-activity';
import { Facts } from '../../../ui/facts';
import { ChangedValues } from './changed-values';
import { EntryFailure } from './entry-failure';
import { EntryReport } from './entry-report';
import { kindMessages, messages, resultMessages } from './messages';
import { RESULT_TONES, resultOf } from './timeline-result';
import { useChangeWords } from './use-change-words';

/** One thing that was done: what, how it went, who, when, why, what it changed, and the report. */
export function TimelineItem({ entry }: { entry: TimelineEntry }): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  const toDuration = useDurationWords();
  const { versionOf, secretsOf } = useChangeWords();
  const { kind, origin, startedAt, startedBy, reason, change, failure, report } = entry;
  const result = resultOf(entry);
  const time = formatDate(startedAt, { dateStyle: 'medium', timeStyle: 'short' });
  const durationMs = measuredDuration(entry);
  const who = startedBy
    ? formatMessage(startedBy.displayName ? messages.byWhom : messages.byId, {
        name: startedBy.displayName,
        id: startedBy.id,
      })
    : null;
  return (
    <li>
      <div css={head}>
        <Text.Headline as="h3">{isKnownKind(kind) ? formatMessage(kindMessages[kind]) : kind}</Text.Headline>
        <StatusLabel tone={RESULT_TONES[result]} label={formatMessage(resultMessages[result])} />
        {origin === 'seen' && <StatusLabel tone="neutral" label={formatMessage(messages.seenElsewhere)} />}
      </div>
      <Facts
        facts={[
          {
            label: formatMessage(messages.when),
            value: origin === 'seen' ? formatMessage(messages.doneElsewhere, { time }) : time,
          },
          { label: formatMessage(messages.who), value: who },
          {
            label: formatMessage(messages.duration),
            value: durationMs === null ? null : toDuration(durationMs),
          },
          { label: formatMessage(messages.reason), value: reason },
          { label: formatMessage(messages.connector), value: change && versionOf(change) },
          { label: formatMessage(messages.secretsReplaced), value: change && secretsOf(change) },
        ]}
      />
      {change && <ChangedValues change={change} />}
      {failure && <EntryFailure failure={failure} />}
      {report && <EntryReport entry={entry} report={report} result={result} />}
    </li>
  );
}

/** Only a run whose start and end are both known has taken a known time. */
function measuredDuration({ origin, startedAt, ending }: TimelineEntry): number | null {
  if (origin !== 'console' || ending?.endedAtSource !== 'report') return null;
  return Date.parse(ending.endedAt) - Date.parse(startedAt);
}

function isKnownKind(kind: string): kind is keyof typeof kindMessages {
  return Object.hasOwn(kindMessages, kind);
}

const head = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  align-items: center;
`;
