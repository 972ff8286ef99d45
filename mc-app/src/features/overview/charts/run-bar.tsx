import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { Bar } from '@visx/shape';
import { designTokens } from '@commercetools-uikit/design-system';
import type { EndedRun } from '../../../data/overview/to-overview';
import { looksOf } from './run-looks';

type Props = {
  run: EndedRun;
  /** Shown while the pointer rests on it */
  title: string;
  /** Percent */
  left: number;
  width: number;
  /** Pixels */
  top: number;
  bottom: number;
  hatchId: string;
};

const LEAST_HEIGHT = 3;

/** One run: a failure differs by pattern and mark, not only by colour. */
export function RunBar({ run, title, left, width, top, bottom, hatchId }: Props): ReactElement {
  const edge = Math.min(top, bottom - LEAST_HEIGHT);
  return (
    <g css={bar}>
      <title>{title}</title>
      {/* The whole column can be pointed at. */}
      <rect x={`${left}%`} y={0} width={`${width}%`} height={bottom} fill="transparent" />
      <Bar
        x={`${left}%`}
        y={edge}
        width={`${width}%`}
        height={bottom - edge}
        rx={2}
        {...looksOf(run, hatchId)}
      />
      {run.verdict === 'failed' && (
        <text css={mark} x={`${left + width / 2}%`} y={edge - 4} textAnchor="middle">
          ✕
        </text>
      )}
    </g>
  );
}

const bar = css`
  &:hover {
    opacity: 0.75;
  }
`;

const mark = css`
  && {
    fill: ${designTokens.colorError25};
    font-weight: ${designTokens.fontWeight700};
  }
`;
