import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { summarizeSync, syncTone, type DerivedStatus, type Tone } from '@connect-console/domain';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import type { ResourceSync, TargetSync } from '../../../data/sync/resource-sync';
import { messages, summaryMessages, worstMessages } from './messages';
import { useLagClause } from './use-lag-words';

/** The answer in one sentence: how many systems are up to date, and the one that needs someone first. */
export function SummarySentence({ sync }: { sync: ResourceSync }): ReactElement | null {
  const { targets, isPartial, hidden } = sync;
  const { formatMessage } = useIntl();
  const summary = summarizeSync(targets.map(({ status }) => status));
  const toSentence = useSentence(targets);
  if (targets.length === 0) {
    if (!hidden.includes('records')) return null;
    return <p css={[sentence, edge.neutral]}>{formatMessage(summaryMessages.hidden)}</p>;
  }
  // What is still being read may be worse than what is known.
  if (isPartial) return <p css={[sentence, edge.progress]}>{formatMessage(messages.reading)}</p>;
  const { expected, worst } = summary;
  const tone = worst === null ? calmTone(expected) : toneOf(worst);
  return <p css={[sentence, edge[tone]]}>{toSentence(summary)}</p>;
}

function calmTone(expected: number): Tone {
  return expected === 0 ? 'neutral' : 'positive';
}

function toneOf({ status, lag }: DerivedStatus): Tone {
  return status === 'syncedBySyncInfo' && lag !== null ? 'warning' : syncTone(status);
}

function useSentence(targets: readonly TargetSync[]): (summary: ReturnType<typeof summarizeSync>) => string {
  const { formatMessage } = useIntl();
  const toLag = useLagClause();
  return ({ upToDate, expected, worst }) => {
    if (expected === 0) return formatMessage(summaryMessages.noneExpected);
    if (worst === null) return formatMessage(summaryMessages.allUpToDate, { expected });
    const target = targets.find(({ status }) => status === worst)?.label ?? '';
    const clause = formatMessage(clauseOf(worst), { target, lag: toLag(worst) });
    return formatMessage(summaryMessages.some, { upToDate, expected, worst: clause });
  };
}

function clauseOf({ status }: DerivedStatus): MessageDescriptor {
  switch (status) {
    case 'failed':
    case 'failedExpired':
    case 'neverReceived':
    case 'behind':
    case 'retrying':
    case 'pending':
      return worstMessages[status];
    case 'syncedBySyncInfo':
    case 'synced':
      return worstMessages.newer;
    default:
      return worstMessages.unknown;
  }
}

const sentence = css`
  margin: 0;
  padding-left: ${designTokens.spacing30};
  border-left: ${designTokens.spacing10} solid;
  font-size: ${designTokens.fontSize40};
  font-weight: ${designTokens.fontWeight500};
  line-height: ${designTokens.lineHeight40};

  @container (max-width: 18rem) {
    padding-left: ${designTokens.spacing20};
    font-size: ${designTokens.fontSize30};
  }
`;

// The word says it too: the edge only leads the eye.
const edge: Record<Tone, ReturnType<typeof css>> = {
  neutral: css`
    border-color: ${designTokens.colorNeutral};
  `,
  progress: css`
    border-color: ${designTokens.colorInfo};
  `,
  positive: css`
    border-color: ${designTokens.colorPrimary};
  `,
  warning: css`
    border-color: ${designTokens.colorWarning};
  `,
  critical: css`
    border-color: ${designTokens.colorError};
  `,
};
