import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useDurationWords } from '@connect-console/mc-common';
import { scaleLog } from '@visx/scale';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import type { LabelledLag } from '../../../data/overview/to-sync-situation';
import { magnitudeTicks } from './duration-ticks';
import { LagRow } from './lag-row';
import { lagMessages } from './messages';

type Props = {
  /** Slowest first, at least one */
  lags: readonly LabelledLag[];
};

const SHORTEST_MS = 1_000;

/** Median and worst of each target on one logarithmic axis: seconds and days are both there to see. */
export function LagChart({ lags }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const durationWords = useDurationWords();
  const ticks = magnitudeTicks(Math.max(...lags.map(({ worstMs }) => worstMs)));
  // Percents, so that nothing has to be measured before it is drawn.
  const x = scaleLog({ domain: [SHORTEST_MS, ticks.at(-1) ?? SHORTEST_MS], range: [2, 98], clamp: true });
  const marks = ticks.map((tick) => ({ tick, at: x(tick) }));
  return (
    <div css={rows}>
      {lags.map((lag) => (
        <LagRow
          key={lag.target}
          label={lag.label}
          words={`${durationWords(lag.medianMs)} – ${durationWords(lag.worstMs)}`}
          median={x(lag.medianMs)}
          worst={x(lag.worstMs)}
          grid={marks.map(({ at }) => at)}
        />
      ))}
      <svg css={axis} height={16}>
        {marks.map(({ tick, at }, index) => (
          <text key={tick} x={`${at}%`} y={12} textAnchor={anchorOf(index, marks.length)}>
            {durationWords(tick)}
          </text>
        ))}
      </svg>
      <div css={legend}>
        <span>● {formatMessage(lagMessages.median)}</span>
        <span>○ {formatMessage(lagMessages.worst)}</span>
      </div>
    </div>
  );
}

/** The words at both ends stay inside. */
function anchorOf(index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}

const rows = css`
  display: grid;
  gap: ${designTokens.spacing10};
`;

const axis = css`
  width: 100%;

  text {
    fill: ${designTokens.colorNeutral40};
    font-size: ${designTokens.fontSize10};
  }
`;

const legend = css`
  display: flex;
  gap: ${designTokens.spacing30};
  color: ${designTokens.colorNeutral40};
  font-size: ${designTokens.fontSize10};
`;
