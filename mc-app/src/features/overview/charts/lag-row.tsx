import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { Bar } from '@visx/shape';
import { designTokens } from '@commercetools-uikit/design-system';

type Props = {
  label: string;
  /** Both numbers */
  words: string;
  /** Percent, as the next */
  median: number;
  worst: number;
  grid: readonly number[];
};

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/** One target: a dot for the median, a ring for the worst, and a line between. */
export function LagRow({ label, words, median, worst, grid }: Props): ReactElement {
  return (
    <div>
      <div css={heading}>
        <span>{label}</span>
        <span css={numbers}>{words}</span>
      </div>
      <svg css={track} height={HEIGHT}>
        {grid.map((at) => (
          <line key={at} x1={`${at}%`} x2={`${at}%`} y2={HEIGHT} stroke={designTokens.colorNeutral90} />
        ))}
        <Bar
          x={`${median}%`}
          y={MIDDLE - 1.5}
          width={`${Math.max(0, worst - median)}%`}
          height={3}
          fill={designTokens.colorAccent60}
        />
        <circle
          cx={`${worst}%`}
          cy={MIDDLE}
          r={6}
          fill={designTokens.colorSurface}
          stroke={designTokens.colorAccent30}
          strokeWidth={2}
        />
        <circle cx={`${median}%`} cy={MIDDLE} r={4} fill={designTokens.colorAccent30} />
      </svg>
    </div>
  );
}

const heading = css`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${designTokens.spacing30};
  justify-content: space-between;
  font-size: ${designTokens.fontSize20};
  overflow-wrap: anywhere;
`;

const numbers = css`
  color: ${designTokens.colorNeutral40};
  font-variant-numeric: tabular-nums;
`;

const track = css`
  display: block;
  width: 100%;
`;
