import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import type { EndedRun, Verdict } from '../../../data/overview/to-overview';
import { runMessages, verdictMessages } from './messages';
import { looksOf } from './run-looks';

const SIZE = 12;

type Entry = { verdict: Verdict; isExact: boolean };

const ENTRIES: readonly Entry[] = [
  { verdict: 'passed', isExact: true },
  { verdict: 'passed', isExact: false },
  { verdict: 'failed', isExact: true },
  { verdict: 'canceled', isExact: true },
  { verdict: 'unknown', isExact: true },
];

/** What the looks of the bars mean; only those that there are. */
export function RunLegend({ runs, hatchId }: { runs: readonly EndedRun[]; hatchId: string }): ReactElement {
  const { formatMessage } = useIntl();
  const entries = ENTRIES.filter(({ verdict, isExact }) =>
    runs.some((run) => run.verdict === verdict && (verdict !== 'passed' || run.isExact === isExact)),
  );
  return (
    <div css={row}>
      {entries.map((shown) => (
        <span key={`${shown.verdict} ${shown.isExact}`} css={entry}>
          <svg width={SIZE} height={SIZE}>
            <rect x={1} y={1} width={SIZE - 2} height={SIZE - 2} rx={2} {...looksOf(shown, hatchId)} />
          </svg>
          {shown.verdict === 'failed' && '✕ '}
          {formatMessage(shown.isExact ? verdictMessages[shown.verdict] : runMessages.passedAtMost)}
        </span>
      ))}
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing10} ${designTokens.spacing30};
  color: ${designTokens.colorNeutral40};
  font-size: ${designTokens.fontSize10};
`;

const entry = css`
  display: inline-flex;
  gap: ${designTokens.spacing10};
  align-items: center;

  svg {
    flex-shrink: 0;
  }
`;
